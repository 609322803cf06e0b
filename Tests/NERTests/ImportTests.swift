import NER
import Testing
