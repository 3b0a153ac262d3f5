using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InfoInterview.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class TablesAndPolicies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "infointerview");

            migrationBuilder.CreateTable(
                name: "Marks",
                schema: "infointerview",
                columns: table => new
                {
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Value = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Marks", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Programmes",
                schema: "infointerview",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Programmes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Seekers",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Seekers", x => new { x.Programme, x.Id });
                    table.ForeignKey(
                        name: "FK_Seekers_Programmes_Programme",
                        column: x => x.Programme,
                        principalSchema: "infointerview",
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Contacts",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    SortName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SearchText = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Document = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contacts", x => new { x.Programme, x.Owner, x.Id });
                    table.ForeignKey(
                        name: "FK_Contacts_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalSchema: "infointerview",
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DoNotContact",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Since = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Key = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DoNotContact", x => new { x.Programme, x.Owner, x.Hash, x.Reason });
                    table.ForeignKey(
                        name: "FK_DoNotContact_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalSchema: "infointerview",
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ErasedCounts",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Count = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ErasedCounts", x => new { x.Programme, x.Owner, x.Kind });
                    table.ForeignKey(
                        name: "FK_ErasedCounts_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalSchema: "infointerview",
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Themes",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Themes", x => new { x.Programme, x.Owner, x.Id });
                    table.ForeignKey(
                        name: "FK_Themes_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalSchema: "infointerview",
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Actions",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Due = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Note = table.Column<Guid>(type: "uuid", nullable: true),
                    Contact = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Actions", x => new { x.Programme, x.Owner, x.Id });
                    table.ForeignKey(
                        name: "FK_Actions_Contacts_Programme_Owner_Contact",
                        columns: x => new { x.Programme, x.Owner, x.Contact },
                        principalSchema: "infointerview",
                        principalTable: "Contacts",
                        principalColumns: new[] { "Programme", "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Actions_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalSchema: "infointerview",
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContactKeys",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Contact = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactKeys", x => new { x.Programme, x.Owner, x.Key });
                    table.ForeignKey(
                        name: "FK_ContactKeys_Contacts_Programme_Owner_Contact",
                        columns: x => new { x.Programme, x.Owner, x.Contact },
                        principalSchema: "infointerview",
                        principalTable: "Contacts",
                        principalColumns: new[] { "Programme", "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Engagements",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Contact = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Engagements", x => new { x.Programme, x.Owner, x.Contact });
                    table.ForeignKey(
                        name: "FK_Engagements_Contacts_Programme_Owner_Contact",
                        columns: x => new { x.Programme, x.Owner, x.Contact },
                        principalSchema: "infointerview",
                        principalTable: "Contacts",
                        principalColumns: new[] { "Programme", "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Notes",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Contact = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notes", x => new { x.Programme, x.Owner, x.Id });
                    table.ForeignKey(
                        name: "FK_Notes_Contacts_Programme_Owner_Contact",
                        columns: x => new { x.Programme, x.Owner, x.Contact },
                        principalSchema: "infointerview",
                        principalTable: "Contacts",
                        principalColumns: new[] { "Programme", "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Notes_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalSchema: "infointerview",
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Plans",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MadeAt = table.Column<long>(type: "bigint", nullable: false),
                    Contact = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Plans", x => new { x.Programme, x.Owner, x.Id });
                    table.ForeignKey(
                        name: "FK_Plans_Contacts_Programme_Owner_Contact",
                        columns: x => new { x.Programme, x.Owner, x.Contact },
                        principalSchema: "infointerview",
                        principalTable: "Contacts",
                        principalColumns: new[] { "Programme", "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Plans_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalSchema: "infointerview",
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Facts",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Contact = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    Payload = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facts", x => new { x.Programme, x.Owner, x.Contact, x.Sequence });
                    table.ForeignKey(
                        name: "FK_Facts_Engagements_Programme_Owner_Contact",
                        columns: x => new { x.Programme, x.Owner, x.Contact },
                        principalSchema: "infointerview",
                        principalTable: "Engagements",
                        principalColumns: new[] { "Programme", "Owner", "Contact" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                schema: "infointerview",
                table: "Programmes",
                columns: new[] { "Id", "Name" },
                values: new object[] { new Guid("0198f3a0-7c00-7000-8000-0000000000f1"), "First programme" });

            migrationBuilder.CreateIndex(
                name: "IX_Actions_Programme_Owner_Contact",
                schema: "infointerview",
                table: "Actions",
                columns: new[] { "Programme", "Owner", "Contact" });

            migrationBuilder.CreateIndex(
                name: "IX_ContactKeys_Programme_Owner_Contact",
                schema: "infointerview",
                table: "ContactKeys",
                columns: new[] { "Programme", "Owner", "Contact" });

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_Programme_Owner_SortName_Id",
                schema: "infointerview",
                table: "Contacts",
                columns: new[] { "Programme", "Owner", "SortName", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Facts_Programme_Owner_Contact_Key",
                schema: "infointerview",
                table: "Facts",
                columns: new[] { "Programme", "Owner", "Contact", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notes_Programme_Owner_Contact",
                schema: "infointerview",
                table: "Notes",
                columns: new[] { "Programme", "Owner", "Contact" });

            migrationBuilder.CreateIndex(
                name: "IX_Plans_Programme_Owner_Contact",
                schema: "infointerview",
                table: "Plans",
                columns: new[] { "Programme", "Owner", "Contact" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Actions",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "ContactKeys",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "DoNotContact",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "ErasedCounts",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "Facts",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "Marks",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "Notes",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "Plans",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "Themes",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "Engagements",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "Contacts",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "Seekers",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "Programmes",
                schema: "infointerview");
        }
    }
}
