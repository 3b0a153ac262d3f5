using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Insights;
using InfoInterview.Host.Ui;
using InfoInterview.Notes;
using InfoInterview.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Insight;

/// <summary>What many talks say together: counts, contrasts, gaps, and what to ask next.</summary>
internal sealed class IndexModel(InsightDesk desk, AnswerDesk answers, SkillShelf skills, QuestionHandover handover) : PageModel
{
    /// <summary>The name of a skill that the seeker has.</summary>
    [BindProperty]
    public string? Skill { get; set; }

    [BindProperty]
    public string? ShownBy { get; set; }

    [BindProperty]
    public string? LastUsed { get; set; }

    /// <summary>The words of a question.</summary>
    [BindProperty]
    public string? Question { get; set; }

    [BindProperty]
    public Guid Contact { get; set; }

    public InsightView View { get; private set; } = null!;

    /// <summary>Who was asked and who answered, month by month.</summary>
    public ValueList<AskedMonth> Asked { get; private set; }

    public InputProblems Problems { get; } = new();

    public Task OnGetAsync(CancellationToken ct) => ReadAsync(ct);

    public async Task<IActionResult> OnPostSkillAsync(CancellationToken ct)
    {
        var name = Problems.Text("skill", Skill, InputLimits.Line);
        if (name is null) Problems.Add("skill", Spoken.Of("Write the name of the skill."));
        var shownBy = Problems.Text("shownBy", ShownBy, InputLimits.Line);
        var last = LocalText.ReadDate(LastUsed);
        if (last is null && !string.IsNullOrWhiteSpace(LastUsed)) Problems.Add("lastUsed", Spoken.Of("Write the day as in 2026-03-09, or leave it empty."));
        if (!Problems.Any)
        {
            if (await skills.PutAsync(new HeldSkill { Name = name!, ShownBy = shownBy, LastUsed = last }, ct) is { } problem) this.Say(
                problem);
            return Redirect("/insight#skills");
        }

        await ReadAsync(ct);
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    public async Task<IActionResult> OnPostWithoutSkillAsync(CancellationToken ct)
    {
        if (await skills.RemoveAsync(Skill ?? "", ct) is { } problem) this.Say(problem);
        return Redirect("/insight#skills");
    }

    public async Task<IActionResult> OnPostAskAsync(CancellationToken ct)
    {
        this.Say(await desk.QuestionAsync(Question ?? "", ct) is { } question
            ? await handover.AddAsync(new ContactId(Contact), question, ct) ?? Spoken.Of("Choose whom to ask first.")
            : Spoken.Of("That question is no longer open, or it came from a note that stays with you."));
        return Redirect("/insight");
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        View = await desk.ReadAsync(ct);
        Asked = await answers.ReadAsync(ct);
    }
}
