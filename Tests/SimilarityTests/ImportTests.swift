import Testing
import Similarity
