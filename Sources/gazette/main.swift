import Stories
print("gazette")
