using InfoInterview.Actions;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace InfoInterview.Storage.Records;

/// <summary>
/// The one model. Each kind of database derives its own context, and with it its own migrations. A context is asked on behalf of
/// somebody, and shows
/// and takes only what is theirs; asked on behalf of nobody it shows nothing.
/// </summary>
internal abstract class InterviewContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>The name by which people know the programme that every database has.</summary>
    public const string FirstProgramme = "First programme";

    /// <summary>On whose behalf; a context that comes from a pool is told anew each time.</summary>
    public Asker Asker { get; set; }

    /// <summary>How long a writer has waited already for its turn in this process.</summary>
    public TimeSpan Waited { get; set; }

    public Guid AskingProgramme => Asker.Programme.Value;

    public Guid AskingSeeker => Asker.Seeker.Value;

    public DbSet<ProgrammeRow> Programmes => Set<ProgrammeRow>();

    public DbSet<MarkRow> Marks => Set<MarkRow>();

    public DbSet<SeekerRow> Seekers => Set<SeekerRow>();

    public DbSet<ContactRow> Contacts => Set<ContactRow>();

    public DbSet<ContactKeyRow> ContactKeys => Set<ContactKeyRow>();

    public DbSet<EngagementRow> Engagements => Set<EngagementRow>();

    public DbSet<FactRow> Facts => Set<FactRow>();

    public DbSet<DoNotContactRow> DoNotContact => Set<DoNotContactRow>();

    public DbSet<ErasedCountRow> ErasedCounts => Set<ErasedCountRow>();

    public DbSet<NoteRow> Notes => Set<NoteRow>();

    public DbSet<ThemeRow> Themes => Set<ThemeRow>();

    public DbSet<PlanRow> Plans => Set<PlanRow>();

    public DbSet<ActionRow> Actions => Set<ActionRow>();

    public DbSet<ForecastRow> Forecasts => Set<ForecastRow>();

    public DbSet<ForecastStepRow> ForecastSteps => Set<ForecastStepRow>();

    public DbSet<ForecastTurnRow> ForecastTurns => Set<ForecastTurnRow>();

    public DbSet<SeekerForecastRow> SeekerForecasts => Set<SeekerForecastRow>();

    public DbSet<WorkRow> Work => Set<WorkRow>();

    public DbSet<BinRow> Bin => Set<BinRow>();

    public DbSet<WordPartRow> WordParts => Set<WordPartRow>();

    public DbSet<ContactWordRow> ContactWords => Set<ContactWordRow>();

    public DbSet<LikenessRow> Likenesses => Set<LikenessRow>();

    public DbSet<TwinRow> Twins => Set<TwinRow>();

    public DbSet<TwinMemberRow> TwinMembers => Set<TwinMemberRow>();

    /// <summary>Text as this kind of database keeps it, to compare what is known with what was kept.</summary>
    public virtual string Storable(string text) => text;

    /// <exception cref="InvalidOperationException">The row would belong to somebody other than the asker.</exception>
    public void ThrowIfForeign(object row)
    {
        var isForeign = row switch
        {
            IOwnedRow owned => owned.Programme != AskingProgramme || owned.Owner != AskingSeeker,
            ProgrammeRow programme => programme.Id != AskingProgramme,
            _ => row is not MarkRow,
        };
        if (isForeign) throw new InvalidOperationException($"A row of {row.GetType().Name} would be written that is not the asker's own.");
    }

    /// <summary>A kind of row of which everybody sees their own only.</summary>
    public void Own<TRow>(ModelBuilder modelBuilder, Action<EntityTypeBuilder<TRow>> more)
        where TRow : class, IOwnedRow
    {
        var owned = modelBuilder.Entity<TRow>();
        owned.HasQueryFilter(row => row.Programme == AskingProgramme && row.Owner == AskingSeeker);
        more(owned);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<Instant>().HaveConversion<InstantTicks>();

    /// <summary>Saves what was changed, when all of it belongs to the one who asks.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await new ContactIndex(this, cancellationToken).FollowAsync();
        ThrowIfForeign();
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Never: what is saved of a contact is followed by its words, and that waits for the database.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Await SaveChangesAsync.");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Belong(modelBuilder);
        Meet(modelBuilder);
        Remember(modelBuilder);
        Share(modelBuilder);
        Forecast(modelBuilder);
        Keep<ThemeRow, Theme>(modelBuilder).Ignore(theme => theme.Contact);
        KeepAboutContact<NoteRow, InterviewNote>(modelBuilder);
        KeepAboutContact<PlanRow, InterviewPlan>(modelBuilder);
        KeepAboutContact<ActionRow, ActionItem>(modelBuilder);
        ImportTables.Add(this, modelBuilder);
        WrittenTables.Add(this, modelBuilder);
        SearchTables.Add(this, modelBuilder);

        // A history never goes as a side effect of something else.
        foreach (var reference in modelBuilder.Model.GetEntityTypes().SelectMany(entity =>
            entity.GetForeignKeys())) reference.DeleteBehavior = DeleteBehavior.Restrict;
    }

    /// <summary>Programmes and their seekers, to whom everything else belongs.</summary>
    private void Belong(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<MarkRow>().HasKey(mark => mark.Name);

        modelBuilder.Entity<ProgrammeRow>(programme =>
        {
            programme.HasKey(row => row.Id);
            programme.Property(row => row.Id).ValueGeneratedNever();
            programme.HasQueryFilter(row => row.Id == AskingProgramme);
            programme.HasData(new ProgrammeRow { Id = ProgrammeId.First.Value, Name = FirstProgramme });
        });

        modelBuilder.Entity<SeekerRow>(seeker =>
        {
            seeker.HasKey(row => new { row.Programme, row.Id });
            seeker.Property(row => row.Id).ValueGeneratedNever();
            seeker.Property(row => row.Version).IsConcurrencyToken().HasDefaultValue(SeekerRow.FirstVersion)
                .HasSentinel(SeekerRow.FirstVersion);
            seeker.HasQueryFilter(row => row.Programme == AskingProgramme && row.Id == AskingSeeker);
            seeker.HasOne<ProgrammeRow>().WithMany().HasForeignKey(row => row.Programme);
        });
    }

    /// <summary>Contacts and what happened with them.</summary>
    private void Meet(ModelBuilder modelBuilder)
    {
        Own<ContactRow>(modelBuilder, contact =>
        {
            contact.HasKey(row => new { row.Programme, row.Owner, row.Id });
            contact.HasIndex(row => new { row.Programme, row.Owner, row.SortName, row.Id });
            contact.Property(row => row.Version).IsConcurrencyToken();
            contact.HasOne<SeekerRow>().WithMany().HasForeignKey(row => new { row.Programme, row.Owner });
        });

        Own<ContactKeyRow>(modelBuilder, key =>
        {
            key.HasKey(row => new { row.Programme, row.Owner, row.Key });
            key.HasOne<ContactRow>().WithMany().HasForeignKey(row => new { row.Programme, row.Owner, row.Contact });
        });

        Own<EngagementRow>(modelBuilder, engagement =>
        {
            engagement.HasKey(row => new { row.Programme, row.Owner, row.Contact });
            engagement.Property(row => row.Version).IsConcurrencyToken();
            engagement.HasOne<ContactRow>().WithOne(row => row.Engagement).HasForeignKey<EngagementRow>(row =>
                new { row.Programme, row.Owner, row.Contact });
        });

        Own<FactRow>(modelBuilder, fact =>
        {
            fact.HasKey(row => new { row.Programme, row.Owner, row.Contact, row.Sequence });
            fact.HasIndex(row => new { row.Programme, row.Owner, row.Contact, row.Key }).IsUnique();
            fact.Property(row => row.Sequence).ValueGeneratedNever();
            fact.HasOne<EngagementRow>().WithMany(row => row.Facts).HasForeignKey(row => new { row.Programme, row.Owner, row.Contact });
        });
    }

    /// <summary>What stays of people who are not written to, and of those who were erased.</summary>
    private void Remember(ModelBuilder modelBuilder)
    {
        Own<DoNotContactRow>(modelBuilder, entry =>
        {
            entry.HasKey(row => new { row.Programme, row.Owner, row.Hash, row.Reason });
            entry.HasOne<SeekerRow>().WithMany().HasForeignKey(row => new { row.Programme, row.Owner });
        });

        Own<ErasedCountRow>(modelBuilder, erased =>
        {
            erased.HasKey(row => new { row.Programme, row.Owner, row.Kind });
            erased.HasOne<SeekerRow>().WithMany().HasForeignKey(row => new { row.Programme, row.Owner });
        });
    }

    /// <summary>
    /// Work that any process may do: the seeker's, and seen by the workers of the programme too, who ask as nobody in particular.
    /// </summary>
    private void Share(ModelBuilder modelBuilder) => modelBuilder.Entity<WorkRow>(work =>
    {
        work.HasKey(row => new { row.Programme, row.Owner, row.Key });
        work.HasIndex(row => new { row.Programme, row.DueAt, row.Key }).HasFilter("\"DoneAt\" IS NULL");
        work.HasIndex(row => new { row.Programme, row.Owner, row.Contact });
        work.HasQueryFilter(row => row.Programme == AskingProgramme && (row.Owner == AskingSeeker || AskingSeeker == Guid.Empty));
        work.HasOne<SeekerRow>().WithMany().HasForeignKey(row => new { row.Programme, row.Owner });
        work.HasOne<ContactRow>().WithMany().HasForeignKey(row => new { row.Programme, row.Owner, row.Contact }).IsRequired(false);
    });

    /// <summary>What is folded from the facts, to find what is due by index.</summary>
    private void Forecast(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ContactRow>(contact =>
        {
            contact.HasIndex(row => new { row.Programme, row.Owner, row.Place, row.SortName, row.Id });
            contact.Property(row => row.Place).HasDefaultValue(ContactPlace.NotAsked).HasSentinel(ContactPlace.NotAsked);
        });

        Own<ForecastRow>(modelBuilder, forecast =>
        {
            forecast.HasKey(row => new { row.Programme, row.Owner, row.Contact });
            forecast.HasIndex(row => new { row.Programme, row.Owner, row.HoldsUntil });
            forecast.HasIndex(row => new { row.Programme, row.Owner, row.LastAt });
            forecast.HasIndex(row => new { row.Programme, row.Owner, row.House, row.LastRequestAt });
            forecast.HasIndex(row => new { row.Programme, row.Owner, row.Referrer, row.FirstTalkAt });
            forecast.HasOne<ContactRow>().WithOne().HasForeignKey<ForecastRow>(row => new { row.Programme, row.Owner, row.Contact });
        });

        Own<ForecastStepRow>(modelBuilder, step =>
        {
            step.HasKey(row => new { row.Programme, row.Owner, row.Contact, row.Number });
            step.Property(row => row.Number).ValueGeneratedNever();
            step.HasIndex(row => new { row.Programme, row.Owner, row.WaitsForRoom, row.DueBy, row.Contact, row.Number });
            step.HasIndex(row => new { row.Programme, row.Owner, row.WaitsForRoom, row.Kind, row.DueBy, row.Contact, row.OpensAt });
            step.HasOne<ForecastRow>().WithMany().HasForeignKey(row => new { row.Programme, row.Owner, row.Contact });
        });

        Own<ForecastTurnRow>(modelBuilder, turn =>
        {
            turn.HasKey(row => new { row.Programme, row.Owner, row.Contact, row.Kind, row.Number });
            turn.Property(row => row.Number).ValueGeneratedNever();
            turn.HasIndex(row => new { row.Programme, row.Owner, row.Kind, row.At, row.Contact, row.Change });
            turn.HasOne<ForecastRow>().WithMany().HasForeignKey(row => new { row.Programme, row.Owner, row.Contact });
        });

        Own<SeekerForecastRow>(modelBuilder, seeker =>
        {
            seeker.HasKey(row => new { row.Programme, row.Owner });
            seeker.Ignore(row => row.Debt);
            seeker.HasOne<SeekerRow>().WithOne().HasForeignKey<SeekerForecastRow>(row => new { row.Programme, row.Owner });
        });
    }

    private EntityTypeBuilder<TRow> Keep<TRow, T>(ModelBuilder modelBuilder)
        where TRow : KeptRow<T>
        where T : class
    {
        Own<TRow>(modelBuilder, kept =>
        {
            kept.HasKey(row => new { row.Programme, row.Owner, row.Id });
            kept.Property(row => row.Id).ValueGeneratedNever();
            kept.Property(row => row.Version).IsConcurrencyToken();
            kept.HasOne<SeekerRow>().WithMany().HasForeignKey(row => new { row.Programme, row.Owner });
        });
        return modelBuilder.Entity<TRow>();
    }

    /// <summary>Something that is kept about a contact, or about nobody among them.</summary>
    public EntityTypeBuilder<TRow> KeepAboutContact<TRow, T>(ModelBuilder modelBuilder)
        where TRow : KeptRow<T>
        where T : class
    {
        var kept = Keep<TRow, T>(modelBuilder);
        kept.HasIndex(row => new { row.Programme, row.Owner, row.Contact });
        kept.HasOne<ContactRow>().WithMany().HasForeignKey(row => new { row.Programme, row.Owner, row.Contact }).IsRequired(false);
        return kept;
    }

    private void ThrowIfForeign()
    {
        foreach (var entry in ChangeTracker.Entries())
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted) ThrowIfForeign(entry.Entity);
        }
    }
}
