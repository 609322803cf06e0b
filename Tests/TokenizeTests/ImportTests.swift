import Testing
import Tokenize
