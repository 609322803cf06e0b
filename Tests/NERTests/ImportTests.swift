import Testing
import NER
