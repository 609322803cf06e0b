import Testing
import Stories
