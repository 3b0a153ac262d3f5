using System.Collections.Frozen;

namespace InfoInterview.Outreach.Messages;

/// <summary>The cities that name zones and are called otherwise in German.</summary>
internal static class GermanPlaces
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Addis Ababa"] = "Addis Abeba",
        ["Algiers"] = "Algier",
        ["Athens"] = "Athen",
        ["Baghdad"] = "Bagdad",
        ["Belgrade"] = "Belgrad",
        ["Brussels"] = "Brüssel",
        ["Bucharest"] = "Bukarest",
        ["Busingen"] = "Büsingen",
        ["Cairo"] = "Kairo",
        ["Chisinau"] = "Chișinău",
        ["Copenhagen"] = "Kopenhagen",
        ["Damascus"] = "Damaskus",
        ["Havana"] = "Havanna",
        ["Ho Chi Minh"] = "Ho-Chi-Minh-Stadt",
        ["Hong Kong"] = "Hongkong",
        ["Kiev"] = "Kyjiw",
        ["Kyiv"] = "Kyjiw",
        ["Lisbon"] = "Lissabon",
        ["Luxembourg"] = "Luxemburg",
        ["Mexico City"] = "Mexiko-Stadt",
        ["Moscow"] = "Moskau",
        ["Nicosia"] = "Nikosia",
        ["Prague"] = "Prag",
        ["Riyadh"] = "Riad",
        ["Rome"] = "Rom",
        ["Sao Paulo"] = "São Paulo",
        ["Singapore"] = "Singapur",
        ["Tbilisi"] = "Tiflis",
        ["Tehran"] = "Teheran",
        ["Tirane"] = "Tirana",
        ["Tokyo"] = "Tokio",
        ["Vienna"] = "Wien",
        ["Warsaw"] = "Warschau",
        ["Yerevan"] = "Eriwan",
        ["Zurich"] = "Zürich",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The German name; the one given where German has none of its own.</summary>
    public static string Of(string city) => Names.GetValueOrDefault(city, city);
}
