using System.Collections.Immutable;

namespace InfoInterview.Notes.Binding;

/// <summary>Takes a theme out of a notebook, or makes it part of another.</summary>
internal static class ThemeSurgery
{
    public static Notebook Delete(Notebook notebook, ThemeId theme)
    {
        if (new ThemeTree(notebook.Themes).Find(theme) is not { } gone) return notebook;
        return notebook with
        {
            Themes = Each(
                Pages.Where(notebook.Themes, candidate => candidate.Id != theme),
                candidate =>
                    candidate.Parent == theme ? candidate with { Parent = gone.Parent == candidate.Id ? null : gone.Parent } : candidate),
            Notes = Each(
                notebook.Notes, note => note with { Marks = Pages.Where(note.Marks, mark => !IsTag(mark, theme)) },
                note => Bears(note, theme)),
        };
    }

    public static Notebook Merge(Notebook notebook, ThemeId theme, ThemeId into)
    {
        var tree = new ThemeTree(notebook.Themes);
        var gone = tree.Find(theme) ?? throw new ArgumentException("The notebook has no such theme.", nameof(theme));
        _ = tree.Find(into) ?? throw new ArgumentException("The notebook has no such theme.", nameof(into));
        if (theme == into) return notebook;
        var heirIsWithin = tree.IsWithin(into, theme);
        return notebook with
        {
            Themes = Each(
                Pages.Where(notebook.Themes, candidate => candidate.Id != theme),
                candidate =>
                    candidate.Parent != theme
                    ? candidate
                    : candidate with
                    {
                        Parent = candidate.Id == into || (heirIsWithin && tree.IsWithin(into, candidate.Id))
                    ? gone.Parent : into
                    }),
            Notes = Each(notebook.Notes, note => note with { Marks = Retag(note.Marks, theme, into) }, note => Bears(note, theme)),
        };
    }

    private static ValueList<NoteMark> Retag(ValueList<NoteMark> marks, ThemeId theme, ThemeId into)
    {
        var united = new List<NoteMark>(marks.Count);
        foreach (var mark in marks)
        {
            var next = mark is NoteMark.Tag tag && tag.Theme == theme ? tag with { Theme = into } : mark;
            var at = united.FindIndex(next.MeansSameAs);
            if (at < 0) united.Add(next);
            else united[at] = Firmer(united[at], next);
        }

        return united.ToValueList();
    }

    /// <summary>A confirmed mark before an open one before a refused one; of two alike, the contact's own word.</summary>
    private static NoteMark Firmer(NoteMark left, NoteMark right)
    {
        var byState = Firmness(right).CompareTo(Firmness(left));
        return byState > 0 || (byState == 0 && right.Voice < left.Voice) ? right : left;
    }

    private static int Firmness(NoteMark mark) => mark.State switch
    {
        MarkState.Confirmed => 2,
        MarkState.Proposed => 1,
        _ => 0,
    };

    private static bool IsTag(NoteMark mark, ThemeId theme) => mark is NoteMark.Tag tag && tag.Theme == theme;

    private static bool Bears(InterviewNote note, ThemeId theme)
    {
        foreach (var mark in note.Marks)
        {
            if (IsTag(mark, theme)) return true;
        }

        return false;
    }

    private static ValueList<T> Each<T>(ValueList<T> items, Func<T, T> change, Func<T, bool>? applies = null)
    {
        var changed = ImmutableArray.CreateBuilder<T>(items.Count);
        foreach (var item in items) changed.Add(applies is null || applies(item) ? change(item) : item);
        return changed.MoveToImmutable().ToValueList();
    }
}
