using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InfoInterview.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class SearchAndLikeness : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "Version",
                schema: "infointerview",
                table: "Seekers",
                type: "bigint",
                nullable: false,
                defaultValue: 1L);

            migrationBuilder.AddColumn<Guid>(
                name: "ReferredBy",
                schema: "infointerview",
                table: "Contacts",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "ToCompare",
                schema: "infointerview",
                table: "Contacts",
                type: "boolean",
                nullable: true,
                defaultValue: true);

            migrationBuilder.CreateTable(
                name: "ContactWords",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Word = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SortName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Contact = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactWords", x => new { x.Programme, x.Owner, x.Word, x.SortName, x.Contact });
                    table.ForeignKey(
                        name: "FK_ContactWords_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalSchema: "infointerview",
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Likenesses",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Mark = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Contact = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Likenesses", x => new { x.Programme, x.Owner, x.Mark, x.Contact });
                    table.ForeignKey(
                        name: "FK_Likenesses_Contacts_Programme_Owner_Contact",
                        columns: x => new { x.Programme, x.Owner, x.Contact },
                        principalSchema: "infointerview",
                        principalTable: "Contacts",
                        principalColumns: new[] { "Programme", "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Twins",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Rank = table.Column<int>(type: "integer", nullable: false),
                    SortName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Document = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Twins", x => new { x.Programme, x.Owner, x.Id });
                    table.ForeignKey(
                        name: "FK_Twins_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalSchema: "infointerview",
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WordParts",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Part = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Word = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WordParts", x => new { x.Programme, x.Owner, x.Part, x.Word });
                    table.ForeignKey(
                        name: "FK_WordParts_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalSchema: "infointerview",
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TwinMembers",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Contact = table.Column<Guid>(type: "uuid", nullable: false),
                    Twin = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TwinMembers", x => new { x.Programme, x.Owner, x.Contact, x.Twin });
                    table.ForeignKey(
                        name: "FK_TwinMembers_Contacts_Programme_Owner_Contact",
                        columns: x => new { x.Programme, x.Owner, x.Contact },
                        principalSchema: "infointerview",
                        principalTable: "Contacts",
                        principalColumns: new[] { "Programme", "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TwinMembers_Twins_Programme_Owner_Twin",
                        columns: x => new { x.Programme, x.Owner, x.Twin },
                        principalSchema: "infointerview",
                        principalTable: "Twins",
                        principalColumns: new[] { "Programme", "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_Programme_Owner_ReferredBy",
                schema: "infointerview",
                table: "Contacts",
                columns: new[] { "Programme", "Owner", "ReferredBy" },
                filter: "\"ReferredBy\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_Programme_Owner_ToCompare",
                schema: "infointerview",
                table: "Contacts",
                columns: new[] { "Programme", "Owner", "ToCompare" },
                filter: "\"ToCompare\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Likenesses_Programme_Owner_Contact",
                schema: "infointerview",
                table: "Likenesses",
                columns: new[] { "Programme", "Owner", "Contact" });

            migrationBuilder.CreateIndex(
                name: "IX_TwinMembers_Programme_Owner_Twin",
                schema: "infointerview",
                table: "TwinMembers",
                columns: new[] { "Programme", "Owner", "Twin" });

            migrationBuilder.CreateIndex(
                name: "IX_Twins_Programme_Owner_Rank_SortName_Id",
                schema: "infointerview",
                table: "Twins",
                columns: new[] { "Programme", "Owner", "Rank", "SortName", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ContactWords",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "Likenesses",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "TwinMembers",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "WordParts",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "Twins",
                schema: "infointerview");

            migrationBuilder.DropIndex(
                name: "IX_Contacts_Programme_Owner_ReferredBy",
                schema: "infointerview",
                table: "Contacts");

            migrationBuilder.DropIndex(
                name: "IX_Contacts_Programme_Owner_ToCompare",
                schema: "infointerview",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "Version",
                schema: "infointerview",
                table: "Seekers");

            migrationBuilder.DropColumn(
                name: "ReferredBy",
                schema: "infointerview",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "ToCompare",
                schema: "infointerview",
                table: "Contacts");
        }
    }
}
