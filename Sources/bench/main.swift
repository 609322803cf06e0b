import Stories
print("bench")
