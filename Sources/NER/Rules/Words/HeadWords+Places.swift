/// Words of the names of places and buildings.
extension HeadWords {
  /// Last words of places.
  static let places = """
    archipelago ave avenue bank basin bay beach bluff blvd borough boulevard canton canyon cape channel
    circle city coast colony commonwealth county cove creek crossing delta desert district downs drive emirates
    empire estuary falls fjord forest ghat glacier glen gorge governorate grove gulf hamlet harbor harbour heath
    heights highway hill hills inlet island islands isle isles junction kingdom lagoon lake landing lane loch
    marsh mesa moor mount mountain mountains mt municipality nation neighborhood oblast ocean parish park
    pass peak peninsula plain plains plateau point pond port prefecture province quarter raion range rapids
    upazila tehsil taluk regency krai woreda kecamatan rd reef region republic reserve ridge river road route savannah sea shire shore sound springs square st
    state steppe strait straits street strip suburb swamp territories territory town township valley village
    voivodeship volcano wetlands woods
    """

  /// First words of place names.
  static let placeBeginnings = """
    stade stadio estadio palazzo piazza tierra monte cerro rio playa ciudad cabo costa isla bahia nueva nuevo praia serra ilha nova novo nowy
    stara kota kuala tanjung pulau gunung wadi tel beit kfar kafr deir umm jebel jabal ain ras bandar ust
    khan mae chiang nakhon sungai bukit barangay sitio purok kampung kampong jalan desa ancient central
    colonial continental eastern imperial lower mainland mandatory mont metropolitan northeast northern
    northwest puerto rancho river sint southeast southern southwest western bad ben big camp cape east el
    fort glen grand great greater gulf isle la lake las le les little loch los mount mt new north old port
    saint san santa santo sao south st são upper villa west
    """

  /// First words that make a place almost surely.
  static let strongPlaceBeginnings = """
    barangay sitio purok kampung kampong jalan
    stade stadio estadio palazzo piazza cape
    fort lake mont mount mt puerto tierra ciudad isla bahia nueva kuala tanjung pulau gunung wadi beit kfar jebel jabal
    """

  /// Last words of buildings and the like.
  static let facilities = """
    abbey airbase airfield airport amphitheater amphitheatre aquarium arena auditorium ballpark ballroom bar
    barracks base basilica bridge building cafe café camp canal capitol casino castle cathedral cemetery
    center centre chapel church cinema clinic coliseum colosseum cottage courthouse dam dock docks dome
    elementary expressway factory farm fort fortress freeway gallery garden gardens gate ground hall highway
    home hospital hotel house infirmary inn interstate jail laboratory library lighthouse lodge lounge mall
    manor mansion market memorial metro mill mine monastery monument mosque motorway museum observatory oval
    pagoda palace parkway pavilion pier pipeline planetarium plant plaza prison pub racecourse raceway ranch
    reactor refinery resort restaurant shipyard shrine speedway stadium station subway synagogue temple
    penitentiary racetrack showground superspeedway velodrome terminal theater theatre tower towers tunnel
    turnpike villa wall warehouse wharf zoo
    """

  /// Buildings that are named with a small letter, too: `Al-Ikhlas mosque`.
  static let smallFacilities = """
    airfield airport cathedral church hospital mosque motorway prison stadium synagogue
    """
}
