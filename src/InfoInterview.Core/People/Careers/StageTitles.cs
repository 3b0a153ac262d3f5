using System.Collections.Frozen;

namespace InfoInterview.People.Careers;

/// <summary>The words of job titles that tell a career stage.</summary>
internal static class StageTitles
{
    private static readonly FrozenDictionary<string, CareerStage> Words = new Dictionary<string, CareerStage>(StringComparer.Ordinal)
    {
        ["intern"] = CareerStage.Early,
        ["internship"] = CareerStage.Early,
        ["trainee"] = CareerStage.Early,
        ["apprentice"] = CareerStage.Early,
        ["junior"] = CareerStage.Early,
        ["jr"] = CareerStage.Early,
        ["student"] = CareerStage.Early,
        ["praktikant"] = CareerStage.Early,
        ["praktikantin"] = CareerStage.Early,
        ["werkstudent"] = CareerStage.Early,
        ["werkstudentin"] = CareerStage.Early,
        ["auszubildender"] = CareerStage.Early,
        ["auszubildende"] = CareerStage.Early,
        ["volontär"] = CareerStage.Early,
        ["volontärin"] = CareerStage.Early,
        ["stagiaire"] = CareerStage.Early,
        ["alternant"] = CareerStage.Early,
        ["alternante"] = CareerStage.Early,
        ["becario"] = CareerStage.Early,
        ["becaria"] = CareerStage.Early,
        ["senior"] = CareerStage.Established,
        ["sr"] = CareerStage.Established,
        ["manager"] = CareerStage.Established,
        ["lead"] = CareerStage.Established,
        ["specialist"] = CareerStage.Established,
        ["consultant"] = CareerStage.Established,
        ["supervisor"] = CareerStage.Established,
        ["teamleiter"] = CareerStage.Established,
        ["teamleiterin"] = CareerStage.Established,
        ["referent"] = CareerStage.Established,
        ["referentin"] = CareerStage.Established,
        ["principal"] = CareerStage.Seasoned,
        ["director"] = CareerStage.Seasoned,
        ["directora"] = CareerStage.Seasoned,
        ["directeur"] = CareerStage.Seasoned,
        ["directrice"] = CareerStage.Seasoned,
        ["direktor"] = CareerStage.Seasoned,
        ["direktorin"] = CareerStage.Seasoned,
        ["head"] = CareerStage.Seasoned,
        ["chief"] = CareerStage.Seasoned,
        ["president"] = CareerStage.Seasoned,
        ["vp"] = CareerStage.Seasoned,
        ["svp"] = CareerStage.Seasoned,
        ["evp"] = CareerStage.Seasoned,
        ["avp"] = CareerStage.Seasoned,
        ["ceo"] = CareerStage.Seasoned,
        ["cfo"] = CareerStage.Seasoned,
        ["cto"] = CareerStage.Seasoned,
        ["coo"] = CareerStage.Seasoned,
        ["cio"] = CareerStage.Seasoned,
        ["cmo"] = CareerStage.Seasoned,
        ["cpo"] = CareerStage.Seasoned,
        ["chro"] = CareerStage.Seasoned,
        ["ciso"] = CareerStage.Seasoned,
        ["founder"] = CareerStage.Seasoned,
        ["cofounder"] = CareerStage.Seasoned,
        ["co-founder"] = CareerStage.Seasoned,
        ["chair"] = CareerStage.Seasoned,
        ["chairman"] = CareerStage.Seasoned,
        ["chairwoman"] = CareerStage.Seasoned,
        ["professor"] = CareerStage.Seasoned,
        ["dean"] = CareerStage.Seasoned,
        ["emeritus"] = CareerStage.Seasoned,
        ["emerita"] = CareerStage.Seasoned,
        ["retired"] = CareerStage.Seasoned,
        ["geschäftsführer"] = CareerStage.Seasoned,
        ["geschäftsführerin"] = CareerStage.Seasoned,
        ["vorstand"] = CareerStage.Seasoned,
        ["leiter"] = CareerStage.Seasoned,
        ["leiterin"] = CareerStage.Seasoned,
        ["gründer"] = CareerStage.Seasoned,
        ["gründerin"] = CareerStage.Seasoned,
        ["fondateur"] = CareerStage.Seasoned,
        ["fondatrice"] = CareerStage.Seasoned,
        ["fundador"] = CareerStage.Seasoned,
        ["fundadora"] = CareerStage.Seasoned,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// Words beside which a high title is somebody else's, or not yet reached: an assistant to a director is no director.
    /// </summary>
    private static readonly FrozenSet<string> Weakening = new[]
    {
        "assistant", "assistante", "associate", "assistent", "assistentin", "asistente", "secretary", "sekretär", "sekretärin", "to", "deputy", "visiting",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What may stand after "student" when the person is one; a "student adviser" is none.</summary>
    private static readonly FrozenSet<string> AfterStudent = new[] { "at", "of", "in", "bei", "an", "der" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly char[] Breaks = [' ', ',', ';', '/', '|', '&', '(', ')', '.', ':', '·', '\t', '\n', '\r'];

    public static CareerStageGuess? Read(string? role)
    {
        if (string.IsNullOrWhiteSpace(role)) return null;
        var words = role.ToLowerInvariant().Split(Breaks, StringSplitOptions.RemoveEmptyEntries);
        (string Word, CareerStage Stage)? told = null;
        var weakened = words.Any(Weakening.Contains);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (!Words.TryGetValue(word, out var stage) || (weakened && stage == CareerStage.Seasoned)) continue;
            if (word is "student" && i + 1 < words.Length && !AfterStudent.Contains(words[i + 1])) continue;
            if (told is { } first && (first.Stage == CareerStage.Early) != (stage == CareerStage.Early)) return null;
            if (told is null || stage > told.Value.Stage) told = (word, stage);
        }

        return told is { } known ? new CareerStageGuess { Stage = known.Stage, Reason = Sentence(role.Trim(), known.Word, known.Stage) } : null;
    }

    private static string Sentence(string role, string word, CareerStage stage)
    {
        var said = stage switch
        {
            CareerStage.Early => "in the first years of a career",
            CareerStage.Established => "established in the field",
            _ => "long in the field or leading in it",
        };
        return $"\"{word}\" in the title \"{role}\" speaks of somebody {said}.";
    }
}
