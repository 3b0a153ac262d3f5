using InfoInterview.Notes.Wording;

namespace InfoInterview.Notes.Reading;

/// <summary>The words in which skills are found, and the marks that become of them.</summary>
internal readonly record struct SkillMarks(NoteWords Words, MarkList Found)
{
    /// <summary>Without the article, and without words that name nothing.</summary>
    public int Trimmed(int first, int last)
    {
        while (first < last
            && Words.Is(first, WordList.Article | WordList.Determiner | WordList.Own | WordList.Generic | WordList.Connector)) first++;
        return first;
    }

    public bool HasIn(int first, int last) => Found.HasSkillIn(Words.Span(first, last));

    /// <summary>Marks the words as a skill, where they bear no such mark yet.</summary>
    public void Add(int first, int last, string? name, double certainty)
    {
        if (!HasIn(first, last))
            Found.Add(new NoteMark.Skill { Span = Words.Span(first, last), Name = name ?? Words.Said(first, last) }, certainty);
    }
}
