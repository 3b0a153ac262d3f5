using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Storage.Forecasts;
using InfoInterview.Storage.Imports;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace InfoInterview.Storage.Contacts;

/// <summary>
/// The contacts that one seeker has deleted, inside one transaction. Everything about them lies there as one document and nowhere else,
/// so that no list, search or plan has to know of it.
/// </summary>
internal sealed class ContactBin(
    InterviewContext context, DatabaseProvider provider, ContactBook book, Forecaster forecaster, CancellationToken ct)
{
    /// <summary>The tables whose rows about a contact are not kept with them: they are worked out, or are the way back of an
    /// import.</summary>
    public static IReadOnlyList<Type> Elsewhere { get; } =
    [
        typeof(ForecastRow), typeof(ForecastStepRow), typeof(ForecastTurnRow), typeof(ImportedRow), typeof(BinRow),
        typeof(ContactWordRow), typeof(LikenessRow), typeof(TwinMemberRow),
    ];

    /// <summary>What goes with a contact, each table after those that it refers to.</summary>
    public static IReadOnlyList<BinPart> PartsOf(InterviewContext context, Guid id)
    {
        // What was noted for somebody else in a note on this one stays with that one.
        var notes = context.Notes.Where(note => note.Contact == id).Select(note => note.Id);
        return
        [
            BinPart.Of<ContactRow>(context, row => row.Id == id),
            BinPart.Of<ContactKeyRow>(context, row => row.Contact == id),
            BinPart.Of<EngagementRow>(context, row => row.Contact == id),
            BinPart.Of<FactRow>(context, row => row.Contact == id),
            BinPart.Of<NoteRow>(context, row => row.Contact == id),
            BinPart.Of<ActionRow>(context, row => row.Contact == id
                || (row.Contact == null && row.Note != null && notes.Contains(row.Note.Value))),
            BinPart.Of<PlanRow>(context, row => row.Contact == id),
            BinPart.Of<WorkRow>(context, row => row.Contact == id),
            BinPart.Of<DraftRow>(context, row => row.Contact == id),
            BinPart.Of<SentRow>(context, row => row.Contact == id),
            BinPart.Of<ReceivedRow>(context, row => row.Contact == id),
            BinPart.Of<AttachmentRow>(context, row => row.Contact == id),
        ];
    }

    /// <summary>Deletes a contact, who lies in the bin from then on; <c>null</c> when there is no such contact.</summary>
    public async Task<BinnedContact?> PutAsync(ContactId id, Instant now)
    {
        if (await context.Contacts.SingleOrDefaultAsync(row => row.Id == id.Value, ct) is not { } contact) return null;
        var parts = PartsOf(context, id.Value);
        var document = await BinDocument.OfAsync(parts, ct);
        var row = new BinRow
        {
            Programme = context.AskingProgramme,
            Owner = context.AskingSeeker,
            Contact = id.Value,
            DeletedAt = now,
            Document = document.Write()
        };
        context.Bin.Add(row);
        await forecaster.ForgetAsync(id.Value);
        await context.SaveChangesAsync(ct);
        await new ImportTraces(context, ct).ForgetAsync([id.Value]);
        foreach (var part in parts.Skip(1).Reverse()) await part.DeleteAsync(ct);

        // What the record is found by follows it.
        context.Contacts.Remove(contact);
        return ToBinned(row, document);
    }

    /// <summary>Those who can still be brought back, who was deleted last first.</summary>
    public async Task<ValueList<BinnedContact>> ListAsync(Instant now)
    {
        var since = now - Duration.FromDays(BinnedContact.Days);
        var rows = context.Bin.AsNoTracking().Where(row => row.DeletedAt > since)
            .OrderByDescending(row => row.DeletedAt).ThenBy(row => row.Contact).AsAsyncEnumerable().WithCancellation(ct);

        // Files lie in the documents: one of them at a time.
        var binned = new List<BinnedContact>();
        await foreach (var row in rows) binned.Add(ToBinned(row, BinDocument.Read(row.Document)));
        return binned.ToValueList();
    }

    /// <summary>Somebody in the bin, however long; <c>null</c> when they are not there.</summary>
    public async Task<BinnedContact?> FindAsync(ContactId id) =>
        await context.Bin.AsNoTracking().SingleOrDefaultAsync(row => row.Contact == id.Value, ct) is { } row
            ? ToBinned(row, BinDocument.Read(row.Document)) : null;

    /// <summary>Brings somebody back as they were.</summary>
    public async Task<KeepOutcome<Contact>> BringBackAsync(ContactId id, Instant now)
    {
        var since = now - Duration.FromDays(BinnedContact.Days);
        if (await context.Bin.SingleOrDefaultAsync(row => row.Contact == id.Value && row.DeletedAt > since,
            ct) is not { } row) return new KeepOutcome<Contact>.NotFound();
        var document = BinDocument.Read(row.Document);
        if (!document.IsWhole) return new KeepOutcome<Contact>.Refused
        {
            Reason = "What is kept of them in the bin cannot be read any more, so it cannot come back. Erase it, or bring back a backup.",
        };
        var binned = ToBinned(row, document).Contact;
        if ((await book.BlocksAsync())?.ErasureOf(binned, [.. document.Keys, .. PersonKeys.OfIds(binned)]) is not null)
            return new KeepOutcome<Contact>.Refused { Reason = "They were erased since, and stay so." };
        var back = await ReturnAsync(row, document);
        if (back is { Unreadable: null, Contact.MayBeContacted: true } && (await book.BlocksAsync())?.Blocks(back.Contact) is { } why)
        {
            await book.BlockAsync(id, why);
            await context.SaveChangesAsync(ct);
            back = (await book.FindAsync(id))!;
        }

        await forecaster.BeginAsync(id.Value);
        if (back.Contact.ReferredBy is { } referrer) await forecaster.BeginAsync(referrer.Value);
        return new KeepOutcome<Contact>.Saved { Current = new Stored<Contact> { Value = back.Contact, Version = back.Version } };
    }

    /// <summary>Brings somebody back to be erased; what cannot be read stays there.</summary>
    public async Task<bool> BringBackAsync(ContactId id)
    {
        if (await context.Bin.SingleOrDefaultAsync(row => row.Contact == id.Value, ct) is not { } row
            || BinDocument.Read(row.Document) is not { IsWhole: true } document) return false;
        await ReturnAsync(row, document);
        return true;
    }

    /// <summary>Lets somebody go for good.</summary>
    public async Task<bool> DropAsync(ContactId id) => await context.Bin.Where(row => row.Contact == id.Value).ExecuteDeleteAsync(ct) > 0;

    /// <summary>Lets those go for good whose time is over; how many there were.</summary>
    public Task<int> DropOldAsync(Instant now)
    {
        var since = now - Duration.FromDays(BinnedContact.Days);
        return context.Bin.Where(row => row.DeletedAt <= since).ExecuteDeleteAsync(ct);
    }

    /// <summary>Lets those go who are the erased person too, and forgets that person in the records of the others.</summary>
    /// <param name="erased">Who is erased.</param>
    /// <param name="known">All that they were known by.</param>
    /// <param name="without">A record without them.</param>
    public async Task ForgetAsync(Contact erased, IEnumerable<string> known, Func<Contact, Contact> without)
    {
        var keys = PersonKeys.Of(erased).Concat(known).ToHashSet(StringComparer.Ordinal);
        var (gone, changed) = (new List<Guid>(), new List<(Guid Contact, string Document)>());
        await foreach (var row in context.Bin.AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
        {
            var document = BinDocument.Read(row.Document);
            if (!document.IsWhole && keys.Any(key => row.Document.Contains(key, StringComparison.Ordinal))) gone.Add(row.Contact);
            else if (document.Keys.Any(keys.Contains)) gone.Add(row.Contact);
            else if (document.Contact is not { } other) continue;
            else if (PersonKeys.Of(other).Any(keys.Contains)) gone.Add(row.Contact);
            else if (without(other) is var changedRecord && changedRecord != other)
            {
                document.Take(changedRecord);
                changed.Add((row.Contact, document.Write()));
            }
        }

        await context.Bin.Where(row => EF.Parameter(gone).Contains(row.Contact)).ExecuteDeleteAsync(ct);
        foreach (var (contact, document) in changed)
        {
            await context.Bin.Where(row => row.Contact == contact)
                .ExecuteUpdateAsync(rows => rows.SetProperty(row => row.Document, document), ct);
        }
    }

    private async Task<StoredContact> ReturnAsync(BinRow row, BinDocument document)
    {
        foreach (var part in PartsOf(context, row.Contact))
        {
            var rows = document.RowsOf(part.Table, context.Asker).ToList();
            if (part.Table.Entity.ClrType == typeof(ContactKeyRow)) rows = await FreeAsync(part.Table, rows);
            if (part.Table.Entity.ClrType == typeof(WorkRow)) rows = await NewWorkAsync(part.Table, rows);
            await provider.AddRowsAsync(context, part.Table, rows, ct);
        }

        context.Bin.Remove(row);
        await DropLostThemesAsync(row.Contact);
        var text = (await context.Contacts.AsNoTracking().SingleAsync(one => one.Id == row.Contact, ct)).FoundBy();
        await context.Contacts.Where(one => one.Id == row.Contact)
            .ExecuteUpdateAsync(rows => rows.SetProperty(one => one.ToCompare, true).SetProperty(one => one.SearchText, text), ct);
        var contact = await context.Contacts.AsNoTracking().SingleAsync(one => one.Id == row.Contact, ct);
        var words = ContactIndex.WordsOf([contact]);
        context.WordParts.AddRange(await new ContactIndex(context, ct)
            .NewPartsAsync(words.Select(word => word.Word).ToHashSet(StringComparer.Ordinal)));
        context.ContactWords.AddRange(words);
        await context.SaveChangesAsync(ct);

        // Whoever erases them at once removes rows in the database; none of them is to be removed a second time.
        context.ChangeTracker.Clear();
        return contact.ToStored();
    }

    /// <summary>A key that somebody else holds by now stays there.</summary>
    private async Task<List<object?[]>> FreeAsync(RowTable table, List<object?[]> rows)
    {
        var at = table.Columns.ToList().IndexOf(nameof(ContactKeyRow.Key));
        var held = await book.HoldersAsync(rows.ConvertAll(values => (string)values[at]!));
        return rows.Where(values => !held.ContainsKey((string)values[at]!)).ToList();
    }

    /// <summary>A key is one piece of work for ever: what was given again meanwhile stays as it is now.</summary>
    private async Task<List<object?[]>> NewWorkAsync(RowTable table, List<object?[]> rows)
    {
        var at = table.Columns.ToList().IndexOf(nameof(WorkRow.Key));
        var keys = rows.ConvertAll(values => (string)values[at]!);
        var there = (await context.Work.Where(row => EF.Parameter(keys).Contains(row.Key)).Select(row => row.Key).ToListAsync(ct))
            .ToHashSet(StringComparer.Ordinal);
        return rows.Where(values => !there.Contains((string)values[at]!)).ToList();
    }

    /// <summary>A theme that was deleted meanwhile is no longer borne.</summary>
    private async Task DropLostThemesAsync(Guid contact)
    {
        var known = (await context.Themes.Select(theme => theme.Id).ToListAsync(ct)).ToHashSet();
        foreach (var row in await context.Notes.Where(note => note.Contact == contact).ToListAsync(ct))
        {
            if (row.TryRead() is not { } note) continue;
            var marks = note.Marks.Where(mark => mark is not NoteMark.Tag tag || known.Contains(tag.Theme.Value)).ToValueList();
            if (marks.Count != note.Marks.Count) row.Take(note with { Marks = marks });
        }
    }

    private static BinnedContact ToBinned(BinRow row, BinDocument document) => new()
    {
        Contact = Documents.ReadStored(row.Contact, 0, document.Record).Contact,
        DeletedAt = row.DeletedAt,
        Extent = ExtentOf(document),
    };

    private static ErasureExtent ExtentOf(BinDocument document) => new()
    {
        Facts = document.Count("Facts"),
        Notes = document.Count("Notes"),
        Plans = document.Count("Plans"),
        Actions = document.Count("Actions"),
        Texts = document.Count("Drafts") + document.Count("SentCopies") + document.Count("ReceivedTexts"),
        Files = document.Count("Attachments"),
        Beside = document.Count("Work"),
    };
}
