using InfoInterview.Actions;
using InfoInterview.Notes;
using InfoInterview.People;

namespace InfoInterview.Tests.Actions;

public sealed class ActionGateTests
{
    [Theory]
    [InlineData(Confidentiality.Open, WayOut.Shared, true)]
    [InlineData(Confidentiality.PrivateToMe, WayOut.Shared, false)]
    [InlineData(Confidentiality.PrivateToMe, WayOut.OwnFile, true)]
    [InlineData(Confidentiality.InConfidence, WayOut.OwnFile, false)]
    [InlineData(Confidentiality.InConfidence, WayOut.Message, false)]
    [InlineData(Confidentiality.InConfidence, WayOut.OwnScreen, true)]
    public void An_item_goes_where_its_note_and_its_own_word_let_it(Confidentiality kept, WayOut to, bool goes)
    {
        var ofNote = AnAction.Due(null) with { Source = new ActionSource { Note = AnAction.NoteOf(1) } };
        var own = AnAction.Due(null) with { Confidentiality = kept };
        ActionGate.Release([ofNote], Notebook.Empty.With(AnAction.Note(kept)), to).Items.Count.Should().Be(goes ? 1 : 0);
        var released = ActionGate.Release([own, AnAction.Due(null, 2)], Notebook.Empty, to);
        released.Items.Count.Should().Be(goes ? 2 : 1);
        released.Withheld.Should().Be(goes ? 0 : 1);
    }

    [Fact]
    public void An_item_whose_note_is_not_at_hand_counts_as_private()
    {
        var item = AnAction.Due(null) with { Source = new ActionSource { Note = AnAction.NoteOf(7) } };
        ActionGate.Release([item], Notebook.Empty, WayOut.Shared).Items.Should().BeEmpty();
        ActionGate.Release([item], Notebook.Empty, WayOut.OwnFile).Items.Should().ContainSingle();
    }

    [Fact]
    public void Of_two_notes_with_one_id_the_more_confidential_counts()
    {
        var item = AnAction.Due(null) with { Source = new ActionSource { Note = AnAction.NoteOf(1) } };
        var book = new Notebook { Notes = [AnAction.Note(Confidentiality.Open), AnAction.Note(Confidentiality.InConfidence)] };
        ActionGate.Release([item], book, WayOut.OwnFile).Items.Should().BeEmpty();
    }

    [Fact]
    public void A_merge_of_merges_loses_no_item()
    {
        var (first, second, third) = (new ContactId(Guid.Parse("00000000-0000-0000-0000-000000000001")), new ContactId(Guid.Parse("00000000-0000-0000-0000-000000000002")), new ContactId(Guid.Parse("00000000-0000-0000-0000-000000000003")));
        ValueList<Contact> contacts =
        [
            new Contact { Name = PersonName.Parse("Ruth Halvorsen"), Id = second, FormerIds = [first] },
            new Contact { Name = PersonName.Parse("Ruth Halvorsen"), Id = third, FormerIds = [second] },
        ];
        ActionItem[] items = [AnAction.Due(null, 1) with { For = first }, AnAction.Due(null, 2) with { For = second }, AnAction.Due(null, 3) with { For = third }, AnAction.Due(null, 4), AnAction.Due(null, 5) with { For = AnAction.Ruth }];

        var moved = ActionMerge.Reassign(items, contacts);

        moved.Select(item => item.Id).Should().Equal(items.Select(item => item.Id));
        moved.Select(item => item.For).Should().Equal(third, third, third, null, AnAction.Ruth);
        moved.Select(item => item with { For = null }).Should().Equal(items.Select(item => item with { For = null }));
    }
}
