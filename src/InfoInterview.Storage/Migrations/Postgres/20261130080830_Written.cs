using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InfoInterview.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Written : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Attachments",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Contact = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MediaType = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                    AddedAt = table.Column<long>(type: "bigint", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attachments", x => new { x.Programme, x.Owner, x.Id });
                    table.ForeignKey(
                        name: "FK_Attachments_Contacts_Programme_Owner_Contact",
                        columns: x => new { x.Programme, x.Owner, x.Contact },
                        principalSchema: "infointerview",
                        principalTable: "Contacts",
                        principalColumns: new[] { "Programme", "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Bin",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Contact = table.Column<Guid>(type: "uuid", nullable: false),
                    DeletedAt = table.Column<long>(type: "bigint", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bin", x => new { x.Programme, x.Owner, x.Contact });
                    table.ForeignKey(
                        name: "FK_Bin_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalSchema: "infointerview",
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Purpose = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    TouchedAt = table.Column<long>(type: "bigint", nullable: false),
                    Contact = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => new { x.Programme, x.Owner, x.Id });
                    table.ForeignKey(
                        name: "FK_Drafts_Contacts_Programme_Owner_Contact",
                        columns: x => new { x.Programme, x.Owner, x.Contact },
                        principalSchema: "infointerview",
                        principalTable: "Contacts",
                        principalColumns: new[] { "Programme", "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Drafts_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalSchema: "infointerview",
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReceivedTexts",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    MessageId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Contact = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReceivedTexts", x => new { x.Programme, x.Owner, x.Id });
                    table.ForeignKey(
                        name: "FK_ReceivedTexts_Contacts_Programme_Owner_Contact",
                        columns: x => new { x.Programme, x.Owner, x.Contact },
                        principalSchema: "infointerview",
                        principalTable: "Contacts",
                        principalColumns: new[] { "Programme", "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReceivedTexts_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalSchema: "infointerview",
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SentCopies",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Fact = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    MessageId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Contact = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SentCopies", x => new { x.Programme, x.Owner, x.Id });
                    table.ForeignKey(
                        name: "FK_SentCopies_Contacts_Programme_Owner_Contact",
                        columns: x => new { x.Programme, x.Owner, x.Contact },
                        principalSchema: "infointerview",
                        principalTable: "Contacts",
                        principalColumns: new[] { "Programme", "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SentCopies_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalSchema: "infointerview",
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Settings",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Settings", x => new { x.Programme, x.Owner, x.Name });
                    table.ForeignKey(
                        name: "FK_Settings_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalSchema: "infointerview",
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_Programme_Owner_Contact",
                schema: "infointerview",
                table: "Attachments",
                columns: new[] { "Programme", "Owner", "Contact" });

            migrationBuilder.CreateIndex(
                name: "IX_Bin_Programme_Owner_DeletedAt",
                schema: "infointerview",
                table: "Bin",
                columns: new[] { "Programme", "Owner", "DeletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_Programme_Owner_Contact",
                schema: "infointerview",
                table: "Drafts",
                columns: new[] { "Programme", "Owner", "Contact" });

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_Programme_Owner_Contact_Purpose_State",
                schema: "infointerview",
                table: "Drafts",
                columns: new[] { "Programme", "Owner", "Contact", "Purpose", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ReceivedTexts_Programme_Owner_Contact",
                schema: "infointerview",
                table: "ReceivedTexts",
                columns: new[] { "Programme", "Owner", "Contact" });

            migrationBuilder.CreateIndex(
                name: "IX_ReceivedTexts_Programme_Owner_MessageId",
                schema: "infointerview",
                table: "ReceivedTexts",
                columns: new[] { "Programme", "Owner", "MessageId" });

            migrationBuilder.CreateIndex(
                name: "IX_SentCopies_Programme_Owner_Contact",
                schema: "infointerview",
                table: "SentCopies",
                columns: new[] { "Programme", "Owner", "Contact" });

            migrationBuilder.CreateIndex(
                name: "IX_SentCopies_Programme_Owner_MessageId",
                schema: "infointerview",
                table: "SentCopies",
                columns: new[] { "Programme", "Owner", "MessageId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Attachments",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "Bin",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "Drafts",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "ReceivedTexts",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "SentCopies",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "Settings",
                schema: "infointerview");
        }
    }
}
