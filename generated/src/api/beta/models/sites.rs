// Written by `cargo xtask gen`; do not edit.
//! Types of the area `sites`.

use crate::runtime::{Duration, Flags, OffsetDateTime, Parsed, Uuid, Value};

crate::runtime::model! {
    /// `microsoft.graph.baseSitePage`, metadata, with the accessors of [`BaseItem`](super::BaseItem)
    BaseSitePage: super::BaseItem, super::Entity = "microsoft.graph.baseSitePage" {
        "microsoft.graph.newsLinkPage",
        "microsoft.graph.pageTemplate",
        "microsoft.graph.sitePage",
        "microsoft.graph.videoNewsLinkPage",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    "pageLayout" PAGE_LAYOUT, page_layout enumeration -> Option<super::PageLayoutType>, with_page_layout(super::PageLayoutType), "`pageLayout`: `microsoft.graph.pageLayoutType`, metadata";
    "publishingState" PUBLISHING_STATE, publishing_state model -> Option<&super::PublicationFacet>, with_publishing_state(super::PublicationFacet), "`publishingState`: `microsoft.graph.publicationFacet`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.booleanColumn`](https://learn.microsoft.com/graph/api/resources/booleanColumn?view=graph-rest-beta)
    BooleanColumn = "microsoft.graph.booleanColumn"
}

crate::runtime::model! {
    /// [`microsoft.graph.calculatedColumn`](https://learn.microsoft.com/graph/api/resources/calculatedColumn?view=graph-rest-beta)
    CalculatedColumn = "microsoft.graph.calculatedColumn";
    "format" FORMAT, format str -> Option<&str>, with_format(String), "`format`: `Edm.String`";
    "formula" FORMULA, formula str -> Option<&str>, with_formula(String), "`formula`: `Edm.String`";
    "outputType" OUTPUT_TYPE, output_type str -> Option<&str>, with_output_type(String), "`outputType`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.canvasLayout`, metadata, with the accessors of [`Entity`](super::Entity)
    CanvasLayout: super::Entity = "microsoft.graph.canvasLayout";
    inherited "id" ID, with_id(String), "`id`";
    "horizontalSections" HORIZONTAL_SECTIONS, horizontal_sections models -> Option<&[super::HorizontalSection]>, with_horizontal_sections(Vec<super::HorizontalSection>), "`horizontalSections`: `Collection(microsoft.graph.horizontalSection)`, metadata";
    "verticalSection" VERTICAL_SECTION, vertical_section model -> Option<&super::VerticalSection>, with_vertical_section(super::VerticalSection), "`verticalSection`: `microsoft.graph.verticalSection`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.choiceColumn`](https://learn.microsoft.com/graph/api/resources/choicecolumn?view=graph-rest-beta)
    ChoiceColumn = "microsoft.graph.choiceColumn";
    "allowTextEntry" ALLOW_TEXT_ENTRY, allow_text_entry bool -> Option<bool>, with_allow_text_entry(bool), "`allowTextEntry`: `Edm.Boolean`";
    "choices" CHOICES, choices strs -> Option<Vec<&str>>, with_choices(Vec<String>), "`choices`: `Collection(Edm.String)`";
    "displayAs" DISPLAY_AS, display_as str -> Option<&str>, with_display_as(String), "`displayAs`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.columnDefinition`](https://learn.microsoft.com/graph/api/resources/columndefinition?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ColumnDefinition: super::Entity = "microsoft.graph.columnDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "columnGroup" COLUMN_GROUP, column_group str -> Option<&str>, with_column_group(String), "`columnGroup`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "enforceUniqueValues" ENFORCE_UNIQUE_VALUES, enforce_unique_values bool -> Option<bool>, with_enforce_unique_values(bool), "`enforceUniqueValues`: `Edm.Boolean`";
    "hidden" HIDDEN, hidden bool -> Option<bool>, with_hidden(bool), "`hidden`: `Edm.Boolean`";
    "indexed" INDEXED, indexed bool -> Option<bool>, with_indexed(bool), "`indexed`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "readOnly" READ_ONLY, read_only bool -> Option<bool>, with_read_only(bool), "`readOnly`: `Edm.Boolean`";
    "required" REQUIRED, required bool -> Option<bool>, with_required(bool), "`required`: `Edm.Boolean`";
    "boolean" BOOLEAN, boolean model -> Option<&super::BooleanColumn>, with_boolean(super::BooleanColumn), "`boolean`: `microsoft.graph.booleanColumn`";
    "calculated" CALCULATED, calculated model -> Option<&super::CalculatedColumn>, with_calculated(super::CalculatedColumn), "`calculated`: `microsoft.graph.calculatedColumn`";
    "choice" CHOICE, choice model -> Option<&super::ChoiceColumn>, with_choice(super::ChoiceColumn), "`choice`: `microsoft.graph.choiceColumn`";
    "currency" CURRENCY, currency model -> Option<&super::CurrencyColumn>, with_currency(super::CurrencyColumn), "`currency`: `microsoft.graph.currencyColumn`";
    "dateTime" DATE_TIME, date_time model -> Option<&super::DateTimeColumn>, with_date_time(super::DateTimeColumn), "`dateTime`: `microsoft.graph.dateTimeColumn`";
    "defaultValue" DEFAULT_VALUE, default_value model -> Option<&super::DefaultColumnValue>, with_default_value(super::DefaultColumnValue), "`defaultValue`: `microsoft.graph.defaultColumnValue`";
    "geolocation" GEOLOCATION, geolocation model -> Option<&super::GeolocationColumn>, with_geolocation(super::GeolocationColumn), "`geolocation`: `microsoft.graph.geolocationColumn`";
    "lookup" LOOKUP, lookup model -> Option<&super::LookupColumn>, with_lookup(super::LookupColumn), "`lookup`: `microsoft.graph.lookupColumn`";
    "number" NUMBER, number model -> Option<&super::NumberColumn>, with_number(super::NumberColumn), "`number`: `microsoft.graph.numberColumn`";
    "personOrGroup" PERSON_OR_GROUP, person_or_group model -> Option<&super::PersonOrGroupColumn>, with_person_or_group(super::PersonOrGroupColumn), "`personOrGroup`: `microsoft.graph.personOrGroupColumn`";
    "text" TEXT, text model -> Option<&super::TextColumn>, with_text(super::TextColumn), "`text`: `microsoft.graph.textColumn`";
    "isDeletable" IS_DELETABLE, is_deletable bool -> Option<bool>, with_is_deletable(bool), "`isDeletable`: `Edm.Boolean`";
    "propagateChanges" PROPAGATE_CHANGES, propagate_changes bool -> Option<bool>, with_propagate_changes(bool), "`propagateChanges`: `Edm.Boolean`";
    "isReorderable" IS_REORDERABLE, is_reorderable bool -> Option<bool>, with_is_reorderable(bool), "`isReorderable`: `Edm.Boolean`, read-only" "Read-only.";
    "isSealed" IS_SEALED, is_sealed bool -> Option<bool>, with_is_sealed(bool), "`isSealed`: `Edm.Boolean`";
    "validation" VALIDATION, validation model -> Option<&super::ColumnValidation>, with_validation(super::ColumnValidation), "`validation`: `microsoft.graph.columnValidation`";
    "hyperlinkOrPicture" HYPERLINK_OR_PICTURE, hyperlink_or_picture model -> Option<&super::HyperlinkOrPictureColumn>, with_hyperlink_or_picture(super::HyperlinkOrPictureColumn), "`hyperlinkOrPicture`: `microsoft.graph.hyperlinkOrPictureColumn`";
    "term" TERM, term model -> Option<&super::TermColumn>, with_term(super::TermColumn), "`term`: `microsoft.graph.termColumn`";
    "sourceContentType" SOURCE_CONTENT_TYPE, source_content_type model -> Option<&super::ContentTypeInfo>, with_source_content_type(super::ContentTypeInfo), "`sourceContentType`: `microsoft.graph.contentTypeInfo`";
    "thumbnail" THUMBNAIL, thumbnail model -> Option<&super::ThumbnailColumn>, with_thumbnail(super::ThumbnailColumn), "`thumbnail`: `microsoft.graph.thumbnailColumn`";
    "type" TYPE, type_ enumeration -> Option<super::ColumnTypes>, with_type(super::ColumnTypes), "`type`: `microsoft.graph.columnTypes`, read-only" "Read-only.";
    "contentApprovalStatus" CONTENT_APPROVAL_STATUS, content_approval_status model -> Option<&super::ContentApprovalStatusColumn>, with_content_approval_status(super::ContentApprovalStatusColumn), "`contentApprovalStatus`: `microsoft.graph.contentApprovalStatusColumn`";
    "isSearchable" IS_SEARCHABLE, is_searchable bool -> Option<bool>, with_is_searchable(bool), "`isSearchable`: `Edm.Boolean`, metadata";
    "sourceColumn" SOURCE_COLUMN, source_column model -> Option<&super::ColumnDefinition>, with_source_column(super::ColumnDefinition), "`sourceColumn`: `microsoft.graph.columnDefinition`";
}

crate::runtime::model! {
    /// [`microsoft.graph.columnLink`](https://learn.microsoft.com/graph/api/resources/columnLink?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ColumnLink: super::Entity = "microsoft.graph.columnLink";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.columnTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ColumnTypes = "microsoft.graph.columnTypes" {
        Note = "note",
        Text = "text",
        Choice = "choice",
        Multichoice = "multichoice",
        Number = "number",
        Currency = "currency",
        DateTime = "dateTime",
        Lookup = "lookup",
        Boolean = "boolean",
        User = "user",
        Url = "url",
        Calculated = "calculated",
        Location = "location",
        Term = "term",
        Multiterm = "multiterm",
        Thumbnail = "thumbnail",
        ApprovalStatus = "approvalStatus",
        UnknownFutureValue = "unknownFutureValue",
        Geolocation = "geolocation",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.columnValidation`](https://learn.microsoft.com/graph/api/resources/columnvalidation?view=graph-rest-beta)
    ColumnValidation = "microsoft.graph.columnValidation";
    "formula" FORMULA, formula str -> Option<&str>, with_formula(String), "`formula`: `Edm.String`";
    "descriptions" DESCRIPTIONS, descriptions models -> Option<&[super::DisplayNameLocalization]>, with_descriptions(Vec<super::DisplayNameLocalization>), "`descriptions`: `Collection(microsoft.graph.displayNameLocalization)`";
    "defaultLanguage" DEFAULT_LANGUAGE, default_language str -> Option<&str>, with_default_language(String), "`defaultLanguage`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.contentApprovalStatusColumn`](https://learn.microsoft.com/graph/api/resources/contentapprovalstatuscolumn?view=graph-rest-beta)
    ContentApprovalStatusColumn = "microsoft.graph.contentApprovalStatusColumn"
}

crate::runtime::model! {
    /// `microsoft.graph.contentModel`, metadata, with the accessors of [`Entity`](super::Entity)
    ContentModel: super::Entity = "microsoft.graph.contentModel";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "modelType" MODEL_TYPE, model_type enumeration -> Option<super::ContentModelType>, with_model_type(super::ContentModelType), "`modelType`: `microsoft.graph.contentModelType`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.contentModelType`, metadata
    ContentModelType = "microsoft.graph.contentModelType" {
        TeachingMethod = "teachingMethod",
        LayoutMethod = "layoutMethod",
        FreeformSelectionMethod = "freeformSelectionMethod",
        PrebuiltContractModel = "prebuiltContractModel",
        PrebuiltInvoiceModel = "prebuiltInvoiceModel",
        PrebuiltReceiptModel = "prebuiltReceiptModel",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.contentModelUsage`, metadata
    ContentModelUsage = "microsoft.graph.contentModelUsage";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "driveId" DRIVE_ID, drive_id str -> Option<&str>, with_drive_id(String), "`driveId`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "modelId" MODEL_ID, model_id str -> Option<&str>, with_model_id(String), "`modelId`: `Edm.String`, metadata";
    "modelVersion" MODEL_VERSION, model_version str -> Option<&str>, with_model_version(String), "`modelVersion`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.contentType`](https://learn.microsoft.com/graph/api/resources/contentType?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ContentType: super::Entity = "microsoft.graph.contentType";
    inherited "id" ID, with_id(String), "`id`";
    "associatedHubsUrls" ASSOCIATED_HUBS_URLS, associated_hubs_urls strs -> Option<Vec<&str>>, with_associated_hubs_urls(Vec<String>), "`associatedHubsUrls`: `Collection(Edm.String)`";
    "documentSet" DOCUMENT_SET, document_set model -> Option<&super::DocumentSet>, with_document_set(super::DocumentSet), "`documentSet`: `microsoft.graph.documentSet`";
    "documentTemplate" DOCUMENT_TEMPLATE, document_template model -> Option<&super::DocumentSetContent>, with_document_template(super::DocumentSetContent), "`documentTemplate`: `microsoft.graph.documentSetContent`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "group" GROUP, group str -> Option<&str>, with_group(String), "`group`: `Edm.String`";
    "hidden" HIDDEN, hidden bool -> Option<bool>, with_hidden(bool), "`hidden`: `Edm.Boolean`";
    "inheritedFrom" INHERITED_FROM, inherited_from model -> Option<&super::ItemReference>, with_inherited_from(super::ItemReference), "`inheritedFrom`: `microsoft.graph.itemReference`";
    "isBuiltIn" IS_BUILT_IN, is_built_in bool -> Option<bool>, with_is_built_in(bool), "`isBuiltIn`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "order" ORDER, order model -> Option<&super::ContentTypeOrder>, with_order(super::ContentTypeOrder), "`order`: `microsoft.graph.contentTypeOrder`";
    "parentId" PARENT_ID, parent_id str -> Option<&str>, with_parent_id(String), "`parentId`: `Edm.String`";
    "propagateChanges" PROPAGATE_CHANGES, propagate_changes bool -> Option<bool>, with_propagate_changes(bool), "`propagateChanges`: `Edm.Boolean`";
    "readOnly" READ_ONLY, read_only bool -> Option<bool>, with_read_only(bool), "`readOnly`: `Edm.Boolean`";
    "sealed" SEALED, sealed bool -> Option<bool>, with_sealed(bool), "`sealed`: `Edm.Boolean`";
    "base" BASE, base model -> Option<&super::ContentType>, with_base(super::ContentType), "`base`: `microsoft.graph.contentType`";
    "columnLinks" COLUMN_LINKS, column_links models -> Option<&[super::ColumnLink]>, with_column_links(Vec<super::ColumnLink>), "`columnLinks`: `Collection(microsoft.graph.columnLink)`";
    "baseTypes" BASE_TYPES, base_types models -> Option<&[super::ContentType]>, with_base_types(Vec<super::ContentType>), "`baseTypes`: `Collection(microsoft.graph.contentType)`";
    "columnPositions" COLUMN_POSITIONS, column_positions models -> Option<&[super::ColumnDefinition]>, with_column_positions(Vec<super::ColumnDefinition>), "`columnPositions`: `Collection(microsoft.graph.columnDefinition)`";
    "columns" COLUMNS, columns models -> Option<&[super::ColumnDefinition]>, with_columns(Vec<super::ColumnDefinition>), "`columns`: `Collection(microsoft.graph.columnDefinition)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.contentTypeInfo`](https://learn.microsoft.com/graph/api/resources/contenttypeinfo?view=graph-rest-beta)
    ContentTypeInfo = "microsoft.graph.contentTypeInfo";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.contentTypeOrder`](https://learn.microsoft.com/graph/api/resources/contentTypeOrder?view=graph-rest-beta)
    ContentTypeOrder = "microsoft.graph.contentTypeOrder";
    "default" DEFAULT, default_ bool -> Option<bool>, with_default(bool), "`default`: `Edm.Boolean`";
    "position" POSITION, position i32 -> Option<i32>, with_position(i32), "`position`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.currencyColumn`](https://learn.microsoft.com/graph/api/resources/currencycolumn?view=graph-rest-beta)
    CurrencyColumn = "microsoft.graph.currencyColumn";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.dateTimeColumn`](https://learn.microsoft.com/graph/api/resources/datetimecolumn?view=graph-rest-beta)
    DateTimeColumn = "microsoft.graph.dateTimeColumn";
    "displayAs" DISPLAY_AS, display_as str -> Option<&str>, with_display_as(String), "`displayAs`: `Edm.String`";
    "format" FORMAT, format str -> Option<&str>, with_format(String), "`format`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.defaultColumnValue`](https://learn.microsoft.com/graph/api/resources/defaultColumnValue?view=graph-rest-beta)
    DefaultColumnValue = "microsoft.graph.defaultColumnValue";
    "formula" FORMULA, formula str -> Option<&str>, with_formula(String), "`formula`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.document`, metadata, with the accessors of [`Entity`](super::Entity)
    Document: super::Entity = "microsoft.graph.document";
    inherited "id" ID, with_id(String), "`id`";
    "comments" COMMENTS, comments models -> Option<&[super::DocumentComment]>, with_comments(Vec<super::DocumentComment>), "`comments`: `Collection(microsoft.graph.documentComment)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.documentComment`, metadata, with the accessors of [`Entity`](super::Entity)
    DocumentComment: super::Entity = "microsoft.graph.documentComment";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "replies" REPLIES, replies models -> Option<&[super::DocumentCommentReply]>, with_replies(Vec<super::DocumentCommentReply>), "`replies`: `Collection(microsoft.graph.documentCommentReply)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.documentCommentReply`, metadata, with the accessors of [`Entity`](super::Entity)
    DocumentCommentReply: super::Entity = "microsoft.graph.documentCommentReply";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "location" LOCATION, location str -> Option<&str>, with_location(String), "`location`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.documentProcessingJob`, metadata, with the accessors of [`Entity`](super::Entity)
    DocumentProcessingJob: super::Entity = "microsoft.graph.documentProcessingJob";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "jobType" JOB_TYPE, job_type enumeration -> Option<super::DocumentProcessingJobType>, with_job_type(super::DocumentProcessingJobType), "`jobType`: `microsoft.graph.documentProcessingJobType`, metadata";
    "listItemUniqueId" LIST_ITEM_UNIQUE_ID, list_item_unique_id str -> Option<&str>, with_list_item_unique_id(String), "`listItemUniqueId`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::DocumentProcessingJobStatus>, with_status(super::DocumentProcessingJobStatus), "`status`: `microsoft.graph.documentProcessingJobStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.documentProcessingJobStatus`, metadata
    DocumentProcessingJobStatus = "microsoft.graph.documentProcessingJobStatus" {
        InProgress = "inProgress",
        Completed = "completed",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.documentProcessingJobType`, metadata
    DocumentProcessingJobType = "microsoft.graph.documentProcessingJobType" {
        File = "file",
        Folder = "folder",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.documentSet`](https://learn.microsoft.com/graph/api/resources/documentset?view=graph-rest-beta)
    DocumentSet = "microsoft.graph.documentSet";
    "allowedContentTypes" ALLOWED_CONTENT_TYPES, allowed_content_types models -> Option<&[super::ContentTypeInfo]>, with_allowed_content_types(Vec<super::ContentTypeInfo>), "`allowedContentTypes`: `Collection(microsoft.graph.contentTypeInfo)`";
    "defaultContents" DEFAULT_CONTENTS, default_contents models -> Option<&[super::DocumentSetContent]>, with_default_contents(Vec<super::DocumentSetContent>), "`defaultContents`: `Collection(microsoft.graph.documentSetContent)`";
    "propagateWelcomePageChanges" PROPAGATE_WELCOME_PAGE_CHANGES, propagate_welcome_page_changes bool -> Option<bool>, with_propagate_welcome_page_changes(bool), "`propagateWelcomePageChanges`: `Edm.Boolean`";
    "shouldPrefixNameToFile" SHOULD_PREFIX_NAME_TO_FILE, should_prefix_name_to_file bool -> Option<bool>, with_should_prefix_name_to_file(bool), "`shouldPrefixNameToFile`: `Edm.Boolean`";
    "welcomePageUrl" WELCOME_PAGE_URL, welcome_page_url str -> Option<&str>, with_welcome_page_url(String), "`welcomePageUrl`: `Edm.String`";
    "sharedColumns" SHARED_COLUMNS, shared_columns models -> Option<&[super::ColumnDefinition]>, with_shared_columns(Vec<super::ColumnDefinition>), "`sharedColumns`: `Collection(microsoft.graph.columnDefinition)`";
    "welcomePageColumns" WELCOME_PAGE_COLUMNS, welcome_page_columns models -> Option<&[super::ColumnDefinition]>, with_welcome_page_columns(Vec<super::ColumnDefinition>), "`welcomePageColumns`: `Collection(microsoft.graph.columnDefinition)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.documentSetContent`](https://learn.microsoft.com/graph/api/resources/documentsetcontent?view=graph-rest-beta)
    DocumentSetContent = "microsoft.graph.documentSetContent";
    "contentType" CONTENT_TYPE, content_type model -> Option<&super::ContentTypeInfo>, with_content_type(super::ContentTypeInfo), "`contentType`: `microsoft.graph.contentTypeInfo`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "folderName" FOLDER_NAME, folder_name str -> Option<&str>, with_folder_name(String), "`folderName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from listitemversion.
    ///
    /// [`microsoft.graph.documentSetVersion`](https://learn.microsoft.com/graph/api/resources/documentsetversion?view=graph-rest-beta), with the accessors of [`ListItemVersion`](super::ListItemVersion)
    DocumentSetVersion: super::ListItemVersion, super::Entity = "microsoft.graph.documentSetVersion";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "publication" PUBLICATION, with_publication(super::PublicationFacet), "`publication`";
    inherited "content" CONTENT, with_content(Value), "`content`";
    inherited "published" PUBLISHED, with_published(super::PublicationFacet), "`published`";
    inherited "fields" FIELDS, with_fields(super::FieldValueSet), "`fields`";
    "comment" COMMENT, comment str -> Option<&str>, with_comment(String), "`comment`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "items" ITEMS, items models -> Option<&[super::DocumentSetVersionItem]>, with_items(Vec<super::DocumentSetVersionItem>), "`items`: `Collection(microsoft.graph.documentSetVersionItem)`";
    "shouldCaptureMinorVersion" SHOULD_CAPTURE_MINOR_VERSION, should_capture_minor_version bool -> Option<bool>, with_should_capture_minor_version(bool), "`shouldCaptureMinorVersion`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.documentSetVersionItem`](https://learn.microsoft.com/graph/api/resources/documentsetversionitem?view=graph-rest-beta)
    DocumentSetVersionItem = "microsoft.graph.documentSetVersionItem";
    "itemId" ITEM_ID, item_id str -> Option<&str>, with_item_id(String), "`itemId`: `Edm.String`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "versionId" VERSION_ID, version_id str -> Option<&str>, with_version_id(String), "`versionId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.fieldValueSet`](https://learn.microsoft.com/graph/api/resources/fieldvalueset?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    FieldValueSet: super::Entity = "microsoft.graph.fieldValueSet";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.fileClassificationRequest`, metadata, with the accessors of [`Entity`](super::Entity)
    FileClassificationRequest: super::Entity = "microsoft.graph.fileClassificationRequest";
    inherited "id" ID, with_id(String), "`id`";
    "file" FILE, file untyped -> Option<&Value>, with_file(Value), "`file`: `Edm.Stream`, metadata";
    "sensitiveTypeIds" SENSITIVE_TYPE_IDS, sensitive_type_ids strs -> Option<Vec<&str>>, with_sensitive_type_ids(Vec<String>), "`sensitiveTypeIds`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorage`, metadata, with the accessors of [`Entity`](super::Entity)
    FileStorage: super::Entity = "microsoft.graph.fileStorage";
    inherited "id" ID, with_id(String), "`id`";
    "containerTypeRegistrations" CONTAINER_TYPE_REGISTRATIONS, container_type_registrations models -> Option<&[super::FileStorageContainerTypeRegistration]>, with_container_type_registrations(Vec<super::FileStorageContainerTypeRegistration>), "`containerTypeRegistrations`: `Collection(microsoft.graph.fileStorageContainerTypeRegistration)`, metadata";
    "containerTypes" CONTAINER_TYPES, container_types models -> Option<&[super::FileStorageContainerType]>, with_container_types(Vec<super::FileStorageContainerType>), "`containerTypes`: `Collection(microsoft.graph.fileStorageContainerType)`, metadata";
    "containers" CONTAINERS, containers models -> Option<&[super::FileStorageContainer]>, with_containers(Vec<super::FileStorageContainer>), "`containers`: `Collection(microsoft.graph.fileStorageContainer)`, metadata";
    "deletedContainers" DELETED_CONTAINERS, deleted_containers models -> Option<&[super::FileStorageContainer]>, with_deleted_containers(Vec<super::FileStorageContainer>), "`deletedContainers`: `Collection(microsoft.graph.fileStorageContainer)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorageContainer`, metadata, with the accessors of [`Entity`](super::Entity)
    FileStorageContainer: super::Entity = "microsoft.graph.fileStorageContainer";
    inherited "id" ID, with_id(String), "`id`";
    "archivalDetails" ARCHIVAL_DETAILS, archival_details model -> Option<&super::SiteArchivalDetails>, with_archival_details(super::SiteArchivalDetails), "`archivalDetails`: `microsoft.graph.siteArchivalDetails`, metadata";
    "assignedSensitivityLabel" ASSIGNED_SENSITIVITY_LABEL, assigned_sensitivity_label model -> Option<&super::AssignedLabel>, with_assigned_sensitivity_label(super::AssignedLabel), "`assignedSensitivityLabel`: `microsoft.graph.assignedLabel`, metadata";
    "containerTypeId" CONTAINER_TYPE_ID, container_type_id guid -> Parsed<Uuid>, with_container_type_id(Uuid), "`containerTypeId`: `Edm.Guid`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "customProperties" CUSTOM_PROPERTIES, custom_properties model -> Option<&super::FileStorageContainerCustomPropertyDictionary>, with_custom_properties(super::FileStorageContainerCustomPropertyDictionary), "`customProperties`: `microsoft.graph.fileStorageContainerCustomPropertyDictionary`, metadata";
    "dataLocationCode" DATA_LOCATION_CODE, data_location_code str -> Option<&str>, with_data_location_code(String), "`dataLocationCode`: `Edm.String`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "externalGroupId" EXTERNAL_GROUP_ID, external_group_id guid -> Parsed<Uuid>, with_external_group_id(Uuid), "`externalGroupId`: `Edm.Guid`, metadata";
    "informationBarrier" INFORMATION_BARRIER, information_barrier model -> Option<&super::InformationBarrier>, with_information_barrier(super::InformationBarrier), "`informationBarrier`: `microsoft.graph.informationBarrier`, metadata";
    "lockState" LOCK_STATE, lock_state enumeration -> Option<super::SiteLockState>, with_lock_state(super::SiteLockState), "`lockState`: `microsoft.graph.siteLockState`, metadata";
    "owners" OWNERS, owners models -> Option<&[super::UserIdentity]>, with_owners(Vec<super::UserIdentity>), "`owners`: `Collection(microsoft.graph.userIdentity)`, metadata";
    "ownershipType" OWNERSHIP_TYPE, ownership_type enumeration -> Option<super::FileStorageContainerOwnershipType>, with_ownership_type(super::FileStorageContainerOwnershipType), "`ownershipType`: `microsoft.graph.fileStorageContainerOwnershipType`, metadata";
    "settings" SETTINGS, settings model -> Option<&super::FileStorageContainerSettings>, with_settings(super::FileStorageContainerSettings), "`settings`: `microsoft.graph.fileStorageContainerSettings`, metadata";
    "status" STATUS, status enumeration -> Option<super::FileStorageContainerStatus>, with_status(super::FileStorageContainerStatus), "`status`: `microsoft.graph.fileStorageContainerStatus`, metadata";
    "storageUsedInBytes" STORAGE_USED_IN_BYTES, storage_used_in_bytes i64 -> Option<i64>, with_storage_used_in_bytes(i64), "`storageUsedInBytes`: `Edm.Int64`, metadata";
    "viewpoint" VIEWPOINT, viewpoint model -> Option<&super::FileStorageContainerViewpoint>, with_viewpoint(super::FileStorageContainerViewpoint), "`viewpoint`: `microsoft.graph.fileStorageContainerViewpoint`, metadata";
    "columns" COLUMNS, columns models -> Option<&[super::ColumnDefinition]>, with_columns(Vec<super::ColumnDefinition>), "`columns`: `Collection(microsoft.graph.columnDefinition)`, metadata";
    "drive" DRIVE, drive model -> Option<&super::Drive>, with_drive(super::Drive), "`drive`: `microsoft.graph.drive`, metadata";
    "migrationJobs" MIGRATION_JOBS, migration_jobs models -> Option<&[super::SharePointMigrationJob]>, with_migration_jobs(Vec<super::SharePointMigrationJob>), "`migrationJobs`: `Collection(microsoft.graph.sharePointMigrationJob)`, metadata";
    "permissions" PERMISSIONS, permissions models -> Option<&[super::Permission]>, with_permissions(Vec<super::Permission>), "`permissions`: `Collection(microsoft.graph.permission)`, metadata";
    "recycleBin" RECYCLE_BIN, recycle_bin model -> Option<&super::RecycleBin>, with_recycle_bin(super::RecycleBin), "`recycleBin`: `microsoft.graph.recycleBin`, metadata";
    "sharePointGroups" SHARE_POINT_GROUPS, share_point_groups models -> Option<&[super::SharePointGroup]>, with_share_point_groups(Vec<super::SharePointGroup>), "`sharePointGroups`: `Collection(microsoft.graph.sharePointGroup)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.fileStorageContainerBillingClassification`, metadata
    FileStorageContainerBillingClassification = "microsoft.graph.fileStorageContainerBillingClassification" {
        Standard = "standard",
        Trial = "trial",
        DirectToCustomer = "directToCustomer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.fileStorageContainerBillingStatus`, metadata
    FileStorageContainerBillingStatus = "microsoft.graph.fileStorageContainerBillingStatus" {
        Invalid = "invalid",
        Valid = "valid",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorageContainerCustomPropertyDictionary`, metadata, with the accessors of [`Dictionary`](super::Dictionary)
    FileStorageContainerCustomPropertyDictionary: super::Dictionary = "microsoft.graph.fileStorageContainerCustomPropertyDictionary"
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorageContainerCustomPropertyValue`, metadata
    FileStorageContainerCustomPropertyValue = "microsoft.graph.fileStorageContainerCustomPropertyValue";
    "isSearchable" IS_SEARCHABLE, is_searchable bool -> Option<bool>, with_is_searchable(bool), "`isSearchable`: `Edm.Boolean`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.fileStorageContainerOwnershipType`, metadata
    FileStorageContainerOwnershipType = "microsoft.graph.fileStorageContainerOwnershipType" {
        TenantOwned = "tenantOwned",
        UserOwned = "userOwned",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorageContainerSettings`, metadata
    FileStorageContainerSettings = "microsoft.graph.fileStorageContainerSettings";
    "isItemVersioningEnabled" IS_ITEM_VERSIONING_ENABLED, is_item_versioning_enabled bool -> Option<bool>, with_is_item_versioning_enabled(bool), "`isItemVersioningEnabled`: `Edm.Boolean`, metadata";
    "isOcrEnabled" IS_OCR_ENABLED, is_ocr_enabled bool -> Option<bool>, with_is_ocr_enabled(bool), "`isOcrEnabled`: `Edm.Boolean`, metadata";
    "itemDefaultSensitivityLabelId" ITEM_DEFAULT_SENSITIVITY_LABEL_ID, item_default_sensitivity_label_id str -> Option<&str>, with_item_default_sensitivity_label_id(String), "`itemDefaultSensitivityLabelId`: `Edm.String`, metadata";
    "itemMajorVersionLimit" ITEM_MAJOR_VERSION_LIMIT, item_major_version_limit i32 -> Option<i32>, with_item_major_version_limit(i32), "`itemMajorVersionLimit`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.fileStorageContainerStatus`, metadata
    FileStorageContainerStatus = "microsoft.graph.fileStorageContainerStatus" {
        Inactive = "inactive",
        Active = "active",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorageContainerType`, metadata, with the accessors of [`Entity`](super::Entity)
    FileStorageContainerType: super::Entity = "microsoft.graph.fileStorageContainerType";
    inherited "id" ID, with_id(String), "`id`";
    "billingClassification" BILLING_CLASSIFICATION, billing_classification enumeration -> Option<super::FileStorageContainerBillingClassification>, with_billing_classification(super::FileStorageContainerBillingClassification), "`billingClassification`: `microsoft.graph.fileStorageContainerBillingClassification`, metadata";
    "billingStatus" BILLING_STATUS, billing_status enumeration -> Option<super::FileStorageContainerBillingStatus>, with_billing_status(super::FileStorageContainerBillingStatus), "`billingStatus`: `microsoft.graph.fileStorageContainerBillingStatus`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "etag" ETAG, etag str -> Option<&str>, with_etag(String), "`etag`: `Edm.String`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "owningAppId" OWNING_APP_ID, owning_app_id guid -> Parsed<Uuid>, with_owning_app_id(Uuid), "`owningAppId`: `Edm.Guid`, metadata";
    "settings" SETTINGS, settings model -> Option<&super::FileStorageContainerTypeSettings>, with_settings(super::FileStorageContainerTypeSettings), "`settings`: `microsoft.graph.fileStorageContainerTypeSettings`, metadata";
    "permissions" PERMISSIONS, permissions models -> Option<&[super::Permission]>, with_permissions(Vec<super::Permission>), "`permissions`: `Collection(microsoft.graph.permission)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorageContainerTypeAgentSettings`, metadata
    FileStorageContainerTypeAgentSettings = "microsoft.graph.fileStorageContainerTypeAgentSettings";
    "chatEmbedAllowedHosts" CHAT_EMBED_ALLOWED_HOSTS, chat_embed_allowed_hosts strs -> Option<Vec<&str>>, with_chat_embed_allowed_hosts(Vec<String>), "`chatEmbedAllowedHosts`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.fileStorageContainerTypeAppPermission`, metadata
    FileStorageContainerTypeAppPermission = "microsoft.graph.fileStorageContainerTypeAppPermission" {
        None = "none",
        ReadContent = "readContent",
        WriteContent = "writeContent",
        ManageContent = "manageContent",
        Create = "create",
        Delete = "delete",
        Read = "read",
        Write = "write",
        EnumeratePermissions = "enumeratePermissions",
        AddPermissions = "addPermissions",
        UpdatePermissions = "updatePermissions",
        DeletePermissions = "deletePermissions",
        DeleteOwnPermission = "deleteOwnPermission",
        ManagePermissions = "managePermissions",
        Full = "full",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorageContainerTypeAppPermissionGrant`, metadata
    FileStorageContainerTypeAppPermissionGrant = "microsoft.graph.fileStorageContainerTypeAppPermissionGrant";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "applicationPermissions" APPLICATION_PERMISSIONS, application_permissions enumerations -> Option<Vec<super::FileStorageContainerTypeAppPermission>>, with_application_permissions(Vec<super::FileStorageContainerTypeAppPermission>), "`applicationPermissions`: `Collection(microsoft.graph.fileStorageContainerTypeAppPermission)`, metadata";
    "delegatedPermissions" DELEGATED_PERMISSIONS, delegated_permissions enumerations -> Option<Vec<super::FileStorageContainerTypeAppPermission>>, with_delegated_permissions(Vec<super::FileStorageContainerTypeAppPermission>), "`delegatedPermissions`: `Collection(microsoft.graph.fileStorageContainerTypeAppPermission)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorageContainerTypeRegistration`, metadata, with the accessors of [`Entity`](super::Entity)
    FileStorageContainerTypeRegistration: super::Entity = "microsoft.graph.fileStorageContainerTypeRegistration";
    inherited "id" ID, with_id(String), "`id`";
    "billingClassification" BILLING_CLASSIFICATION, billing_classification enumeration -> Option<super::FileStorageContainerBillingClassification>, with_billing_classification(super::FileStorageContainerBillingClassification), "`billingClassification`: `microsoft.graph.fileStorageContainerBillingClassification`, metadata";
    "billingStatus" BILLING_STATUS, billing_status enumeration -> Option<super::FileStorageContainerBillingStatus>, with_billing_status(super::FileStorageContainerBillingStatus), "`billingStatus`: `microsoft.graph.fileStorageContainerBillingStatus`, metadata";
    "etag" ETAG, etag str -> Option<&str>, with_etag(String), "`etag`: `Edm.String`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "owningAppId" OWNING_APP_ID, owning_app_id guid -> Parsed<Uuid>, with_owning_app_id(Uuid), "`owningAppId`: `Edm.Guid`, metadata";
    "registeredDateTime" REGISTERED_DATE_TIME, registered_date_time date_time -> Parsed<OffsetDateTime>, with_registered_date_time(OffsetDateTime), "`registeredDateTime`: `Edm.DateTimeOffset`, metadata";
    "settings" SETTINGS, settings model -> Option<&super::FileStorageContainerTypeRegistrationSettings>, with_settings(super::FileStorageContainerTypeRegistrationSettings), "`settings`: `microsoft.graph.fileStorageContainerTypeRegistrationSettings`, metadata";
    "applicationPermissionGrants" APPLICATION_PERMISSION_GRANTS, application_permission_grants models -> Option<&[super::FileStorageContainerTypeAppPermissionGrant]>, with_application_permission_grants(Vec<super::FileStorageContainerTypeAppPermissionGrant>), "`applicationPermissionGrants`: `Collection(microsoft.graph.fileStorageContainerTypeAppPermissionGrant)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorageContainerTypeRegistrationSettings`, metadata
    FileStorageContainerTypeRegistrationSettings = "microsoft.graph.fileStorageContainerTypeRegistrationSettings";
    "agent" AGENT, agent model -> Option<&super::FileStorageContainerTypeAgentSettings>, with_agent(super::FileStorageContainerTypeAgentSettings), "`agent`: `microsoft.graph.fileStorageContainerTypeAgentSettings`, metadata";
    "isDiscoverabilityEnabled" IS_DISCOVERABILITY_ENABLED, is_discoverability_enabled bool -> Option<bool>, with_is_discoverability_enabled(bool), "`isDiscoverabilityEnabled`: `Edm.Boolean`, metadata";
    "isItemVersioningEnabled" IS_ITEM_VERSIONING_ENABLED, is_item_versioning_enabled bool -> Option<bool>, with_is_item_versioning_enabled(bool), "`isItemVersioningEnabled`: `Edm.Boolean`, metadata";
    "isOfficeRestricted" IS_OFFICE_RESTRICTED, is_office_restricted bool -> Option<bool>, with_is_office_restricted(bool), "`isOfficeRestricted`: `Edm.Boolean`, metadata";
    "isSearchEnabled" IS_SEARCH_ENABLED, is_search_enabled bool -> Option<bool>, with_is_search_enabled(bool), "`isSearchEnabled`: `Edm.Boolean`, metadata";
    "isSharingRestricted" IS_SHARING_RESTRICTED, is_sharing_restricted bool -> Option<bool>, with_is_sharing_restricted(bool), "`isSharingRestricted`: `Edm.Boolean`, metadata";
    "itemMajorVersionLimit" ITEM_MAJOR_VERSION_LIMIT, item_major_version_limit i64 -> Option<i64>, with_item_major_version_limit(i64), "`itemMajorVersionLimit`: `Edm.Int64`, metadata";
    "maxStoragePerContainerInBytes" MAX_STORAGE_PER_CONTAINER_IN_BYTES, max_storage_per_container_in_bytes i64 -> Option<i64>, with_max_storage_per_container_in_bytes(i64), "`maxStoragePerContainerInBytes`: `Edm.Int64`, metadata";
    "sharingCapability" SHARING_CAPABILITY, sharing_capability enumeration -> Option<super::SharingCapabilities>, with_sharing_capability(super::SharingCapabilities), "`sharingCapability`: `microsoft.graph.sharingCapabilities`, metadata";
    "urlTemplate" URL_TEMPLATE, url_template str -> Option<&str>, with_url_template(String), "`urlTemplate`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorageContainerTypeSettings`, metadata
    FileStorageContainerTypeSettings = "microsoft.graph.fileStorageContainerTypeSettings";
    "agent" AGENT, agent model -> Option<&super::FileStorageContainerTypeAgentSettings>, with_agent(super::FileStorageContainerTypeAgentSettings), "`agent`: `microsoft.graph.fileStorageContainerTypeAgentSettings`, metadata";
    "consumingTenantOverridables" CONSUMING_TENANT_OVERRIDABLES, consuming_tenant_overridables flags -> Option<Flags<super::FileStorageContainerTypeSettingsOverride>>, with_consuming_tenant_overridables(Flags<super::FileStorageContainerTypeSettingsOverride>), "`consumingTenantOverridables`: `microsoft.graph.fileStorageContainerTypeSettingsOverride`, metadata";
    "isDiscoverabilityEnabled" IS_DISCOVERABILITY_ENABLED, is_discoverability_enabled bool -> Option<bool>, with_is_discoverability_enabled(bool), "`isDiscoverabilityEnabled`: `Edm.Boolean`, metadata";
    "isItemVersioningEnabled" IS_ITEM_VERSIONING_ENABLED, is_item_versioning_enabled bool -> Option<bool>, with_is_item_versioning_enabled(bool), "`isItemVersioningEnabled`: `Edm.Boolean`, metadata";
    "isOfficeRestricted" IS_OFFICE_RESTRICTED, is_office_restricted bool -> Option<bool>, with_is_office_restricted(bool), "`isOfficeRestricted`: `Edm.Boolean`, metadata";
    "isSearchEnabled" IS_SEARCH_ENABLED, is_search_enabled bool -> Option<bool>, with_is_search_enabled(bool), "`isSearchEnabled`: `Edm.Boolean`, metadata";
    "isSharingRestricted" IS_SHARING_RESTRICTED, is_sharing_restricted bool -> Option<bool>, with_is_sharing_restricted(bool), "`isSharingRestricted`: `Edm.Boolean`, metadata";
    "itemMajorVersionLimit" ITEM_MAJOR_VERSION_LIMIT, item_major_version_limit i64 -> Option<i64>, with_item_major_version_limit(i64), "`itemMajorVersionLimit`: `Edm.Int64`, metadata";
    "maxStoragePerContainerInBytes" MAX_STORAGE_PER_CONTAINER_IN_BYTES, max_storage_per_container_in_bytes i64 -> Option<i64>, with_max_storage_per_container_in_bytes(i64), "`maxStoragePerContainerInBytes`: `Edm.Int64`, metadata";
    "sharingCapability" SHARING_CAPABILITY, sharing_capability enumeration -> Option<super::SharingCapabilities>, with_sharing_capability(super::SharingCapabilities), "`sharingCapability`: `microsoft.graph.sharingCapabilities`, metadata";
    "urlTemplate" URL_TEMPLATE, url_template str -> Option<&str>, with_url_template(String), "`urlTemplate`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.fileStorageContainerTypeSettingsOverride`, metadata
    FileStorageContainerTypeSettingsOverride = "microsoft.graph.fileStorageContainerTypeSettingsOverride" {
        UrlTemplate = "urlTemplate",
        IsDiscoverabilityEnabled = "isDiscoverabilityEnabled",
        IsSearchEnabled = "isSearchEnabled",
        IsItemVersioningEnabled = "isItemVersioningEnabled",
        ItemMajorVersionLimit = "itemMajorVersionLimit",
        MaxStoragePerContainerInBytes = "maxStoragePerContainerInBytes",
        UnknownFutureValue = "unknownFutureValue",
        IsOfficeRestricted = "isOfficeRestricted",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorageContainerViewpoint`, metadata
    FileStorageContainerViewpoint = "microsoft.graph.fileStorageContainerViewpoint";
    "effectiveRole" EFFECTIVE_ROLE, effective_role str -> Option<&str>, with_effective_role(String), "`effectiveRole`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.geolocationColumn`](https://learn.microsoft.com/graph/api/resources/geolocationcolumn?view=graph-rest-beta)
    GeolocationColumn = "microsoft.graph.geolocationColumn"
}

crate::runtime::model! {
    /// `microsoft.graph.horizontalSection`, metadata, with the accessors of [`Entity`](super::Entity)
    HorizontalSection: super::Entity = "microsoft.graph.horizontalSection";
    inherited "id" ID, with_id(String), "`id`";
    "emphasis" EMPHASIS, emphasis enumeration -> Option<super::SectionEmphasisType>, with_emphasis(super::SectionEmphasisType), "`emphasis`: `microsoft.graph.sectionEmphasisType`, metadata";
    "layout" LAYOUT, layout enumeration -> Option<super::HorizontalSectionLayoutType>, with_layout(super::HorizontalSectionLayoutType), "`layout`: `microsoft.graph.horizontalSectionLayoutType`, metadata";
    "columns" COLUMNS, columns models -> Option<&[super::HorizontalSectionColumn]>, with_columns(Vec<super::HorizontalSectionColumn>), "`columns`: `Collection(microsoft.graph.horizontalSectionColumn)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.horizontalSectionColumn`, metadata, with the accessors of [`Entity`](super::Entity)
    HorizontalSectionColumn: super::Entity = "microsoft.graph.horizontalSectionColumn";
    inherited "id" ID, with_id(String), "`id`";
    "width" WIDTH, width i32 -> Option<i32>, with_width(i32), "`width`: `Edm.Int32`, metadata";
    "webparts" WEBPARTS, webparts models -> Option<&[super::WebPart]>, with_webparts(Vec<super::WebPart>), "`webparts`: `Collection(microsoft.graph.webPart)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.horizontalSectionLayoutType`, metadata
    HorizontalSectionLayoutType = "microsoft.graph.horizontalSectionLayoutType" {
        None = "none",
        OneColumn = "oneColumn",
        TwoColumns = "twoColumns",
        ThreeColumns = "threeColumns",
        OneThirdLeftColumn = "oneThirdLeftColumn",
        OneThirdRightColumn = "oneThirdRightColumn",
        FullWidth = "fullWidth",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.hyperlinkOrPictureColumn`](https://learn.microsoft.com/graph/api/resources/hyperlinkorpicturecolumn?view=graph-rest-beta)
    HyperlinkOrPictureColumn = "microsoft.graph.hyperlinkOrPictureColumn";
    "isPicture" IS_PICTURE, is_picture bool -> Option<bool>, with_is_picture(bool), "`isPicture`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// `microsoft.graph.informationBarrier`, metadata
    InformationBarrier = "microsoft.graph.informationBarrier";
    "mode" MODE, mode enumeration -> Option<super::InformationBarrierMode>, with_mode(super::InformationBarrierMode), "`mode`: `microsoft.graph.informationBarrierMode`, metadata";
    "segmentIds" SEGMENT_IDS, segment_ids values -> Parsed<Vec<Uuid>>, with_segment_ids(Vec<Uuid>), "`segmentIds`: `Collection(Edm.Guid)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.informationBarrierMode`, metadata
    InformationBarrierMode = "microsoft.graph.informationBarrierMode" {
        Open = "open",
        OwnerModerated = "ownerModerated",
        Explicit = "explicit",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.list`](https://learn.microsoft.com/graph/api/resources/list?view=graph-rest-beta), with the accessors of [`BaseItem`](super::BaseItem)
    List: super::BaseItem, super::Entity = "microsoft.graph.list";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "columns" COLUMNS, columns models -> Option<&[super::ColumnDefinition]>, with_columns(Vec<super::ColumnDefinition>), "`columns`: `Collection(microsoft.graph.columnDefinition)`";
    "contentTypes" CONTENT_TYPES, content_types models -> Option<&[super::ContentType]>, with_content_types(Vec<super::ContentType>), "`contentTypes`: `Collection(microsoft.graph.contentType)`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "list" LIST, list model -> Option<&super::ListInfo>, with_list(super::ListInfo), "`list`: `microsoft.graph.listInfo`";
    "system" SYSTEM, system model -> Option<&super::SystemFacet>, with_system(super::SystemFacet), "`system`: `microsoft.graph.systemFacet`, read-only" "Read-only.";
    "itemCount" ITEM_COUNT, item_count i32 -> Option<i32>, with_item_count(i32), "`itemCount`: `Edm.Int32`, metadata";
    "sharepointIds" SHAREPOINT_IDS, sharepoint_ids model -> Option<&super::SharepointIds>, with_sharepoint_ids(super::SharepointIds), "`sharepointIds`: `microsoft.graph.sharepointIds`, metadata";
    "activities" ACTIVITIES, activities models -> Option<&[super::ItemActivityOld]>, with_activities(Vec<super::ItemActivityOld>), "`activities`: `Collection(microsoft.graph.itemActivityOLD)`, type of the metadata";
    "drive" DRIVE, drive model -> Option<&super::Drive>, with_drive(super::Drive), "`drive`: `microsoft.graph.drive`";
    "items" ITEMS, items models -> Option<&[super::ListItem]>, with_items(Vec<super::ListItem>), "`items`: `Collection(microsoft.graph.listItem)`";
    "subscriptions" SUBSCRIPTIONS, subscriptions models -> Option<&[super::Subscription]>, with_subscriptions(Vec<super::Subscription>), "`subscriptions`: `Collection(microsoft.graph.subscription)`";
    "operations" OPERATIONS, operations models -> Option<&[super::RichLongRunningOperation]>, with_operations(Vec<super::RichLongRunningOperation>), "`operations`: `Collection(microsoft.graph.richLongRunningOperation)`";
    "permissions" PERMISSIONS, permissions models -> Option<&[super::Permission]>, with_permissions(Vec<super::Permission>), "`permissions`: `Collection(microsoft.graph.permission)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.listInfo`](https://learn.microsoft.com/graph/api/resources/listinfo?view=graph-rest-beta)
    ListInfo = "microsoft.graph.listInfo";
    "contentTypesEnabled" CONTENT_TYPES_ENABLED, content_types_enabled bool -> Option<bool>, with_content_types_enabled(bool), "`contentTypesEnabled`: `Edm.Boolean`";
    "hidden" HIDDEN, hidden bool -> Option<bool>, with_hidden(bool), "`hidden`: `Edm.Boolean`";
    "template" TEMPLATE, template str -> Option<&str>, with_template(String), "`template`: `Edm.String`" "Possible values are: documentLibrary, genericList, task, survey, announcements, contacts.";
}

crate::runtime::model! {
    /// [`microsoft.graph.listItem`](https://learn.microsoft.com/graph/api/resources/listitem?view=graph-rest-beta), with the accessors of [`BaseItem`](super::BaseItem)
    ListItem: super::BaseItem, super::Entity = "microsoft.graph.listItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "contentType" CONTENT_TYPE, content_type model -> Option<&super::ContentTypeInfo>, with_content_type(super::ContentTypeInfo), "`contentType`: `microsoft.graph.contentTypeInfo`";
    "sharepointIds" SHAREPOINT_IDS, sharepoint_ids model -> Option<&super::SharepointIds>, with_sharepoint_ids(super::SharepointIds), "`sharepointIds`: `microsoft.graph.sharepointIds`, read-only" "Read-only.";
    "deleted" DELETED, deleted model -> Option<&super::Deleted>, with_deleted(super::Deleted), "`deleted`: `microsoft.graph.deleted`, metadata";
    "activities" ACTIVITIES, activities models -> Option<&[super::ItemActivityOld]>, with_activities(Vec<super::ItemActivityOld>), "`activities`: `Collection(microsoft.graph.itemActivityOLD)`, type of the metadata";
    "analytics" ANALYTICS, analytics model -> Option<&super::ItemAnalytics>, with_analytics(super::ItemAnalytics), "`analytics`: `microsoft.graph.itemAnalytics`";
    "documentSetVersions" DOCUMENT_SET_VERSIONS, document_set_versions models -> Option<&[super::DocumentSetVersion]>, with_document_set_versions(Vec<super::DocumentSetVersion>), "`documentSetVersions`: `Collection(microsoft.graph.documentSetVersion)`";
    "driveItem" DRIVE_ITEM, drive_item model -> Option<&super::DriveItem>, with_drive_item(super::DriveItem), "`driveItem`: `microsoft.graph.driveItem`";
    "fields" FIELDS, fields model -> Option<&super::FieldValueSet>, with_fields(super::FieldValueSet), "`fields`: `microsoft.graph.fieldValueSet`";
    "versions" VERSIONS, versions models -> Option<&[super::ListItemVersion]>, with_versions(Vec<super::ListItemVersion>), "`versions`: `Collection(microsoft.graph.listItemVersion)`";
    "permissions" PERMISSIONS, permissions models -> Option<&[super::Permission]>, with_permissions(Vec<super::Permission>), "`permissions`: `Collection(microsoft.graph.permission)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.listItemVersion`](https://learn.microsoft.com/graph/api/resources/listitemversion?view=graph-rest-beta), with the accessors of [`BaseItemVersion`](super::BaseItemVersion)
    ListItemVersion: super::BaseItemVersion, super::Entity = "microsoft.graph.listItemVersion" {
        "microsoft.graph.documentSetVersion",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "publication" PUBLICATION, with_publication(super::PublicationFacet), "`publication`";
    inherited "content" CONTENT, with_content(Value), "`content`";
    "published" PUBLISHED, published model -> Option<&super::PublicationFacet>, with_published(super::PublicationFacet), "`published`: `microsoft.graph.publicationFacet`, read-only, not in the metadata" "Read-only.";
    "fields" FIELDS, fields model -> Option<&super::FieldValueSet>, with_fields(super::FieldValueSet), "`fields`: `microsoft.graph.fieldValueSet`";
}

crate::runtime::model! {
    /// [`microsoft.graph.lookupColumn`](https://learn.microsoft.com/graph/api/resources/lookupColumn?view=graph-rest-beta)
    LookupColumn = "microsoft.graph.lookupColumn";
    "allowMultipleValues" ALLOW_MULTIPLE_VALUES, allow_multiple_values bool -> Option<bool>, with_allow_multiple_values(bool), "`allowMultipleValues`: `Edm.Boolean`" "Supports multiple values.";
    "allowUnlimitedLength" ALLOW_UNLIMITED_LENGTH, allow_unlimited_length bool -> Option<bool>, with_allow_unlimited_length(bool), "`allowUnlimitedLength`: `Edm.Boolean`";
    "columnName" COLUMN_NAME, column_name str -> Option<&str>, with_column_name(String), "`columnName`: `Edm.String`";
    "listId" LIST_ID, list_id str -> Option<&str>, with_list_id(String), "`listId`: `Edm.String`";
    "primaryLookupColumnId" PRIMARY_LOOKUP_COLUMN_ID, primary_lookup_column_id str -> Option<&str>, with_primary_lookup_column_id(String), "`primaryLookupColumnId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.metaDataKeyStringPair`, metadata
    MetaDataKeyStringPair = "microsoft.graph.metaDataKeyStringPair";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.metaDataKeyValuePair`, metadata
    MetaDataKeyValuePair = "microsoft.graph.metaDataKeyValuePair";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`, metadata";
    "value" VALUE, value untyped -> Option<&Value>, with_value(Value), "`value`: `microsoft.graph.Json`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.newsLinkPage`, metadata, with the accessors of [`BaseSitePage`](super::BaseSitePage)
    NewsLinkPage: super::BaseSitePage, super::BaseItem, super::Entity = "microsoft.graph.newsLinkPage";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    inherited "pageLayout" PAGE_LAYOUT, with_page_layout(super::PageLayoutType), "`pageLayout`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::PublicationFacet), "`publishingState`";
    inherited "title" TITLE, with_title(String), "`title`";
    "bannerImageWebUrl" BANNER_IMAGE_WEB_URL, banner_image_web_url str -> Option<&str>, with_banner_image_web_url(String), "`bannerImageWebUrl`: `Edm.String`, metadata";
    "newsSharepointIds" NEWS_SHAREPOINT_IDS, news_sharepoint_ids model -> Option<&super::SharepointIds>, with_news_sharepoint_ids(super::SharepointIds), "`newsSharepointIds`: `microsoft.graph.sharepointIds`, metadata";
    "newsWebUrl" NEWS_WEB_URL, news_web_url str -> Option<&str>, with_news_web_url(String), "`newsWebUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.numberColumn`](https://learn.microsoft.com/graph/api/resources/numberColumn?view=graph-rest-beta)
    NumberColumn = "microsoft.graph.numberColumn";
    "decimalPlaces" DECIMAL_PLACES, decimal_places str -> Option<&str>, with_decimal_places(String), "`decimalPlaces`: `Edm.String`";
    "displayAs" DISPLAY_AS, display_as str -> Option<&str>, with_display_as(String), "`displayAs`: `Edm.String`";
    "maximum" MAXIMUM, maximum f64 -> Option<f64>, with_maximum(f64), "`maximum`: `Edm.Double`";
    "minimum" MINIMUM, minimum f64 -> Option<f64>, with_minimum(f64), "`minimum`: `Edm.Double`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.pageLayoutType`, metadata
    PageLayoutType = "microsoft.graph.pageLayoutType" {
        MicrosoftReserved = "microsoftReserved",
        Article = "article",
        Home = "home",
        UnknownFutureValue = "unknownFutureValue",
        NewsLink = "newsLink",
        VideoNewsLink = "videoNewsLink",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.pagePromotionType`, metadata
    PagePromotionType = "microsoft.graph.pagePromotionType" {
        MicrosoftReserved = "microsoftReserved",
        Page = "page",
        NewsPost = "newsPost",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.pageTemplate`, metadata, with the accessors of [`BaseSitePage`](super::BaseSitePage)
    PageTemplate: super::BaseSitePage, super::BaseItem, super::Entity = "microsoft.graph.pageTemplate";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    inherited "pageLayout" PAGE_LAYOUT, with_page_layout(super::PageLayoutType), "`pageLayout`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::PublicationFacet), "`publishingState`";
    inherited "title" TITLE, with_title(String), "`title`";
    "titleArea" TITLE_AREA, title_area model -> Option<&super::TitleArea>, with_title_area(super::TitleArea), "`titleArea`: `microsoft.graph.titleArea`, metadata";
    "canvasLayout" CANVAS_LAYOUT, canvas_layout model -> Option<&super::CanvasLayout>, with_canvas_layout(super::CanvasLayout), "`canvasLayout`: `microsoft.graph.canvasLayout`, metadata";
    "webParts" WEB_PARTS, web_parts models -> Option<&[super::WebPart]>, with_web_parts(Vec<super::WebPart>), "`webParts`: `Collection(microsoft.graph.webPart)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.personOrGroupColumn`](https://learn.microsoft.com/graph/api/resources/personOrGroupColumn?view=graph-rest-beta)
    PersonOrGroupColumn = "microsoft.graph.personOrGroupColumn";
    "allowMultipleSelection" ALLOW_MULTIPLE_SELECTION, allow_multiple_selection bool -> Option<bool>, with_allow_multiple_selection(bool), "`allowMultipleSelection`: `Edm.Boolean`" "Supports multiple values.";
    "displayAs" DISPLAY_AS, display_as str -> Option<&str>, with_display_as(String), "`displayAs`: `Edm.String`";
    "chooseFromType" CHOOSE_FROM_TYPE, choose_from_type str -> Option<&str>, with_choose_from_type(String), "`chooseFromType`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.reactionsFacet`, metadata
    ReactionsFacet = "microsoft.graph.reactionsFacet";
    "commentCount" COMMENT_COUNT, comment_count i32 -> Option<i32>, with_comment_count(i32), "`commentCount`: `Edm.Int32`, metadata";
    "likeCount" LIKE_COUNT, like_count i32 -> Option<i32>, with_like_count(i32), "`likeCount`: `Edm.Int32`, metadata";
    "shareCount" SHARE_COUNT, share_count i32 -> Option<i32>, with_share_count(i32), "`shareCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.recycleBin`, metadata, with the accessors of [`BaseItem`](super::BaseItem)
    RecycleBin: super::BaseItem, super::Entity = "microsoft.graph.recycleBin";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    "settings" SETTINGS, settings model -> Option<&super::RecycleBinSettings>, with_settings(super::RecycleBinSettings), "`settings`: `microsoft.graph.recycleBinSettings`, metadata";
    "items" ITEMS, items models -> Option<&[super::RecycleBinItem]>, with_items(Vec<super::RecycleBinItem>), "`items`: `Collection(microsoft.graph.recycleBinItem)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.recycleBinItem`, metadata, with the accessors of [`BaseItem`](super::BaseItem)
    RecycleBinItem: super::BaseItem, super::Entity = "microsoft.graph.recycleBinItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    "deletedDateTime" DELETED_DATE_TIME, deleted_date_time date_time -> Parsed<OffsetDateTime>, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`: `Edm.DateTimeOffset`, metadata";
    "deletedFromLocation" DELETED_FROM_LOCATION, deleted_from_location str -> Option<&str>, with_deleted_from_location(String), "`deletedFromLocation`: `Edm.String`, metadata";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.recycleBinSettings`, metadata
    RecycleBinSettings = "microsoft.graph.recycleBinSettings";
    "retentionPeriodOverrideDays" RETENTION_PERIOD_OVERRIDE_DAYS, retention_period_override_days i32 -> Option<i32>, with_retention_period_override_days(i32), "`retentionPeriodOverrideDays`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.richLongRunningOperation`](https://learn.microsoft.com/graph/api/resources/richlongrunningoperation?view=graph-rest-beta), with the accessors of [`LongRunningOperation`](super::LongRunningOperation)
    RichLongRunningOperation: super::LongRunningOperation, super::Entity = "microsoft.graph.richLongRunningOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastActionDateTime" LAST_ACTION_DATE_TIME, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`";
    inherited "resourceLocation" RESOURCE_LOCATION, with_resource_location(String), "`resourceLocation`";
    inherited "status" STATUS, with_status(super::LongRunningOperationStatus), "`status`";
    inherited "statusDetail" STATUS_DETAIL, with_status_detail(String), "`statusDetail`";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`";
    "percentageComplete" PERCENTAGE_COMPLETE, percentage_complete i32 -> Option<i32>, with_percentage_complete(i32), "`percentageComplete`: `Edm.Int32`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.sectionEmphasisType`, metadata
    SectionEmphasisType = "microsoft.graph.sectionEmphasisType" {
        None = "none",
        Neutral = "neutral",
        Soft = "soft",
        Strong = "strong",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.serverProcessedContent`, metadata
    ServerProcessedContent = "microsoft.graph.serverProcessedContent";
    "componentDependencies" COMPONENT_DEPENDENCIES, component_dependencies models -> Option<&[super::MetaDataKeyStringPair]>, with_component_dependencies(Vec<super::MetaDataKeyStringPair>), "`componentDependencies`: `Collection(microsoft.graph.metaDataKeyStringPair)`, metadata";
    "customMetadata" CUSTOM_METADATA, custom_metadata models -> Option<&[super::MetaDataKeyValuePair]>, with_custom_metadata(Vec<super::MetaDataKeyValuePair>), "`customMetadata`: `Collection(microsoft.graph.metaDataKeyValuePair)`, metadata";
    "htmlStrings" HTML_STRINGS, html_strings models -> Option<&[super::MetaDataKeyStringPair]>, with_html_strings(Vec<super::MetaDataKeyStringPair>), "`htmlStrings`: `Collection(microsoft.graph.metaDataKeyStringPair)`, metadata";
    "imageSources" IMAGE_SOURCES, image_sources models -> Option<&[super::MetaDataKeyStringPair]>, with_image_sources(Vec<super::MetaDataKeyStringPair>), "`imageSources`: `Collection(microsoft.graph.metaDataKeyStringPair)`, metadata";
    "links" LINKS, links models -> Option<&[super::MetaDataKeyStringPair]>, with_links(Vec<super::MetaDataKeyStringPair>), "`links`: `Collection(microsoft.graph.metaDataKeyStringPair)`, metadata";
    "searchablePlainTexts" SEARCHABLE_PLAIN_TEXTS, searchable_plain_texts models -> Option<&[super::MetaDataKeyStringPair]>, with_searchable_plain_texts(Vec<super::MetaDataKeyStringPair>), "`searchablePlainTexts`: `Collection(microsoft.graph.metaDataKeyStringPair)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointGroup`, metadata, with the accessors of [`Entity`](super::Entity)
    SharePointGroup: super::Entity = "microsoft.graph.sharePointGroup";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
    "members" MEMBERS, members models -> Option<&[super::SharePointGroupMember]>, with_members(Vec<super::SharePointGroupMember>), "`members`: `Collection(microsoft.graph.sharePointGroupMember)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointGroupMember`, metadata, with the accessors of [`Entity`](super::Entity)
    SharePointGroupMember: super::Entity = "microsoft.graph.sharePointGroupMember";
    inherited "id" ID, with_id(String), "`id`";
    "identity" IDENTITY, identity model -> Option<&super::SharePointIdentitySet>, with_identity(super::SharePointIdentitySet), "`identity`: `microsoft.graph.sharePointIdentitySet`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationContainerInfo`, metadata
    SharePointMigrationContainerInfo = "microsoft.graph.sharePointMigrationContainerInfo";
    "dataContainerUri" DATA_CONTAINER_URI, data_container_uri str -> Option<&str>, with_data_container_uri(String), "`dataContainerUri`: `Edm.String`, metadata";
    "encryptionKey" ENCRYPTION_KEY, encryption_key str -> Option<&str>, with_encryption_key(String), "`encryptionKey`: `Edm.String`, metadata";
    "metadataContainerUri" METADATA_CONTAINER_URI, metadata_container_uri str -> Option<&str>, with_metadata_container_uri(String), "`metadataContainerUri`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationEvent`, metadata, with the accessors of [`Entity`](super::Entity)
    SharePointMigrationEvent: super::Entity = "microsoft.graph.sharePointMigrationEvent" {
        "microsoft.graph.sharePointMigrationFinishManifestFileUploadEvent",
        "microsoft.graph.sharePointMigrationJobCancelledEvent",
        "microsoft.graph.sharePointMigrationJobDeletedEvent",
        "microsoft.graph.sharePointMigrationJobErrorEvent",
        "microsoft.graph.sharePointMigrationJobPostponedEvent",
        "microsoft.graph.sharePointMigrationJobProgressEvent",
        "microsoft.graph.sharePointMigrationJobQueuedEvent",
        "microsoft.graph.sharePointMigrationJobStartEvent",
    };
    inherited "id" ID, with_id(String), "`id`";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`, metadata";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`, metadata";
    "jobId" JOB_ID, job_id str -> Option<&str>, with_job_id(String), "`jobId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationFinishManifestFileUploadEvent`, metadata, with the accessors of [`SharePointMigrationEvent`](super::SharePointMigrationEvent)
    SharePointMigrationFinishManifestFileUploadEvent: super::SharePointMigrationEvent, super::Entity = "microsoft.graph.sharePointMigrationFinishManifestFileUploadEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "jobId" JOB_ID, with_job_id(String), "`jobId`";
    "manifestFileName" MANIFEST_FILE_NAME, manifest_file_name str -> Option<&str>, with_manifest_file_name(String), "`manifestFileName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationJob`, metadata, with the accessors of [`Entity`](super::Entity)
    SharePointMigrationJob: super::Entity = "microsoft.graph.sharePointMigrationJob";
    inherited "id" ID, with_id(String), "`id`";
    "containerInfo" CONTAINER_INFO, container_info model -> Option<&super::SharePointMigrationContainerInfo>, with_container_info(super::SharePointMigrationContainerInfo), "`containerInfo`: `microsoft.graph.sharePointMigrationContainerInfo`, metadata";
    "progressEvents" PROGRESS_EVENTS, progress_events models -> Option<&[super::SharePointMigrationEvent]>, with_progress_events(Vec<super::SharePointMigrationEvent>), "`progressEvents`: `Collection(microsoft.graph.sharePointMigrationEvent)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationJobCancelledEvent`, metadata, with the accessors of [`SharePointMigrationEvent`](super::SharePointMigrationEvent)
    SharePointMigrationJobCancelledEvent: super::SharePointMigrationEvent, super::Entity = "microsoft.graph.sharePointMigrationJobCancelledEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "jobId" JOB_ID, with_job_id(String), "`jobId`";
    "isCancelledByUser" IS_CANCELLED_BY_USER, is_cancelled_by_user bool -> Option<bool>, with_is_cancelled_by_user(bool), "`isCancelledByUser`: `Edm.Boolean`, metadata";
    "totalRetryCount" TOTAL_RETRY_COUNT, total_retry_count i32 -> Option<i32>, with_total_retry_count(i32), "`totalRetryCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationJobDeletedEvent`, metadata, with the accessors of [`SharePointMigrationEvent`](super::SharePointMigrationEvent)
    SharePointMigrationJobDeletedEvent: super::SharePointMigrationEvent, super::Entity = "microsoft.graph.sharePointMigrationJobDeletedEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "jobId" JOB_ID, with_job_id(String), "`jobId`";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationJobErrorEvent`, metadata, with the accessors of [`SharePointMigrationEvent`](super::SharePointMigrationEvent)
    SharePointMigrationJobErrorEvent: super::SharePointMigrationEvent, super::Entity = "microsoft.graph.sharePointMigrationJobErrorEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "jobId" JOB_ID, with_job_id(String), "`jobId`";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
    "errorLevel" ERROR_LEVEL, error_level enumeration -> Option<super::SharePointMigrationJobErrorLevel>, with_error_level(super::SharePointMigrationJobErrorLevel), "`errorLevel`: `microsoft.graph.sharePointMigrationJobErrorLevel`, metadata";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`, metadata";
    "objectType" OBJECT_TYPE, object_type enumeration -> Option<super::SharePointMigrationObjectType>, with_object_type(super::SharePointMigrationObjectType), "`objectType`: `microsoft.graph.sharePointMigrationObjectType`, metadata";
    "objectUrl" OBJECT_URL, object_url str -> Option<&str>, with_object_url(String), "`objectUrl`: `Edm.String`, metadata";
    "totalRetryCount" TOTAL_RETRY_COUNT, total_retry_count i32 -> Option<i32>, with_total_retry_count(i32), "`totalRetryCount`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.sharePointMigrationJobErrorLevel`, metadata
    SharePointMigrationJobErrorLevel = "microsoft.graph.sharePointMigrationJobErrorLevel" {
        Important = "important",
        Warning = "warning",
        Error = "error",
        FatalError = "fatalError",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationJobPostponedEvent`, metadata, with the accessors of [`SharePointMigrationEvent`](super::SharePointMigrationEvent)
    SharePointMigrationJobPostponedEvent: super::SharePointMigrationEvent, super::Entity = "microsoft.graph.sharePointMigrationJobPostponedEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "jobId" JOB_ID, with_job_id(String), "`jobId`";
    "jobsInQueue" JOBS_IN_QUEUE, jobs_in_queue i64 -> Option<i64>, with_jobs_in_queue(i64), "`jobsInQueue`: `Edm.Int64`, metadata";
    "nextPickupDateTime" NEXT_PICKUP_DATE_TIME, next_pickup_date_time date_time -> Parsed<OffsetDateTime>, with_next_pickup_date_time(OffsetDateTime), "`nextPickupDateTime`: `Edm.DateTimeOffset`, metadata";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`, metadata";
    "totalRetryCount" TOTAL_RETRY_COUNT, total_retry_count i32 -> Option<i32>, with_total_retry_count(i32), "`totalRetryCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationJobProgressEvent`, metadata, with the accessors of [`SharePointMigrationEvent`](super::SharePointMigrationEvent)
    SharePointMigrationJobProgressEvent: super::SharePointMigrationEvent, super::Entity = "microsoft.graph.sharePointMigrationJobProgressEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "jobId" JOB_ID, with_job_id(String), "`jobId`";
    "bytesProcessed" BYTES_PROCESSED, bytes_processed i64 -> Option<i64>, with_bytes_processed(i64), "`bytesProcessed`: `Edm.Int64`, metadata";
    "bytesProcessedOnlyCurrentVersion" BYTES_PROCESSED_ONLY_CURRENT_VERSION, bytes_processed_only_current_version i64 -> Option<i64>, with_bytes_processed_only_current_version(i64), "`bytesProcessedOnlyCurrentVersion`: `Edm.Int64`, metadata";
    "cpuDurationMs" CPU_DURATION_MS, cpu_duration_ms i64 -> Option<i64>, with_cpu_duration_ms(i64), "`cpuDurationMs`: `Edm.Int64`, metadata";
    "filesProcessed" FILES_PROCESSED, files_processed i64 -> Option<i64>, with_files_processed(i64), "`filesProcessed`: `Edm.Int64`, metadata";
    "filesProcessedOnlyCurrentVersion" FILES_PROCESSED_ONLY_CURRENT_VERSION, files_processed_only_current_version i64 -> Option<i64>, with_files_processed_only_current_version(i64), "`filesProcessedOnlyCurrentVersion`: `Edm.Int64`, metadata";
    "isCompleted" IS_COMPLETED, is_completed bool -> Option<bool>, with_is_completed(bool), "`isCompleted`: `Edm.Boolean`, metadata";
    "lastProcessedObjectId" LAST_PROCESSED_OBJECT_ID, last_processed_object_id str -> Option<&str>, with_last_processed_object_id(String), "`lastProcessedObjectId`: `Edm.String`, metadata";
    "objectsProcessed" OBJECTS_PROCESSED, objects_processed i64 -> Option<i64>, with_objects_processed(i64), "`objectsProcessed`: `Edm.Int64`, metadata";
    "sqlDurationMs" SQL_DURATION_MS, sql_duration_ms i64 -> Option<i64>, with_sql_duration_ms(i64), "`sqlDurationMs`: `Edm.Int64`, metadata";
    "sqlQueryCount" SQL_QUERY_COUNT, sql_query_count i64 -> Option<i64>, with_sql_query_count(i64), "`sqlQueryCount`: `Edm.Int64`, metadata";
    "totalDurationMs" TOTAL_DURATION_MS, total_duration_ms i64 -> Option<i64>, with_total_duration_ms(i64), "`totalDurationMs`: `Edm.Int64`, metadata";
    "totalErrors" TOTAL_ERRORS, total_errors i64 -> Option<i64>, with_total_errors(i64), "`totalErrors`: `Edm.Int64`, metadata";
    "totalExpectedBytes" TOTAL_EXPECTED_BYTES, total_expected_bytes i64 -> Option<i64>, with_total_expected_bytes(i64), "`totalExpectedBytes`: `Edm.Int64`, metadata";
    "totalExpectedObjects" TOTAL_EXPECTED_OBJECTS, total_expected_objects i64 -> Option<i64>, with_total_expected_objects(i64), "`totalExpectedObjects`: `Edm.Int64`, metadata";
    "totalRetryCount" TOTAL_RETRY_COUNT, total_retry_count i32 -> Option<i32>, with_total_retry_count(i32), "`totalRetryCount`: `Edm.Int32`, metadata";
    "totalWarnings" TOTAL_WARNINGS, total_warnings i64 -> Option<i64>, with_total_warnings(i64), "`totalWarnings`: `Edm.Int64`, metadata";
    "waitTimeOnSqlThrottlingMs" WAIT_TIME_ON_SQL_THROTTLING_MS, wait_time_on_sql_throttling_ms i64 -> Option<i64>, with_wait_time_on_sql_throttling_ms(i64), "`waitTimeOnSqlThrottlingMs`: `Edm.Int64`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationJobQueuedEvent`, metadata, with the accessors of [`SharePointMigrationEvent`](super::SharePointMigrationEvent)
    SharePointMigrationJobQueuedEvent: super::SharePointMigrationEvent, super::Entity = "microsoft.graph.sharePointMigrationJobQueuedEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "jobId" JOB_ID, with_job_id(String), "`jobId`";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationJobStartEvent`, metadata, with the accessors of [`SharePointMigrationEvent`](super::SharePointMigrationEvent)
    SharePointMigrationJobStartEvent: super::SharePointMigrationEvent, super::Entity = "microsoft.graph.sharePointMigrationJobStartEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "jobId" JOB_ID, with_job_id(String), "`jobId`";
    "isRestarted" IS_RESTARTED, is_restarted bool -> Option<bool>, with_is_restarted(bool), "`isRestarted`: `Edm.Boolean`, metadata";
    "totalRetryCount" TOTAL_RETRY_COUNT, total_retry_count i32 -> Option<i32>, with_total_retry_count(i32), "`totalRetryCount`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.sharePointMigrationObjectType`, metadata
    SharePointMigrationObjectType = "microsoft.graph.sharePointMigrationObjectType" {
        Site = "site",
        Web = "web",
        Folder = "folder",
        List = "list",
        ListItem = "listItem",
        File = "file",
        Alert = "alert",
        SharedWithObject = "sharedWithObject",
        Invalid = "invalid",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.sitePage`](https://learn.microsoft.com/graph/api/resources/sitepage?view=graph-rest-beta), with the accessors of [`BaseSitePage`](super::BaseSitePage)
    SitePage: super::BaseSitePage, super::BaseItem, super::Entity = "microsoft.graph.sitePage";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    inherited "pageLayout" PAGE_LAYOUT, with_page_layout(super::PageLayoutType), "`pageLayout`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::PublicationFacet), "`publishingState`";
    inherited "title" TITLE, with_title(String), "`title`";
    "contentType" CONTENT_TYPE, content_type model -> Option<&super::ContentTypeInfo>, with_content_type(super::ContentTypeInfo), "`contentType`: `microsoft.graph.contentTypeInfo`, not in the metadata";
    "promotionKind" PROMOTION_KIND, promotion_kind enumeration -> Option<super::PagePromotionType>, with_promotion_kind(super::PagePromotionType), "`promotionKind`: `microsoft.graph.pagePromotionType`, metadata";
    "reactions" REACTIONS, reactions model -> Option<&super::ReactionsFacet>, with_reactions(super::ReactionsFacet), "`reactions`: `microsoft.graph.reactionsFacet`, metadata";
    "showComments" SHOW_COMMENTS, show_comments bool -> Option<bool>, with_show_comments(bool), "`showComments`: `Edm.Boolean`, metadata";
    "showRecommendedPages" SHOW_RECOMMENDED_PAGES, show_recommended_pages bool -> Option<bool>, with_show_recommended_pages(bool), "`showRecommendedPages`: `Edm.Boolean`, metadata";
    "thumbnailWebUrl" THUMBNAIL_WEB_URL, thumbnail_web_url str -> Option<&str>, with_thumbnail_web_url(String), "`thumbnailWebUrl`: `Edm.String`, metadata";
    "titleArea" TITLE_AREA, title_area model -> Option<&super::TitleArea>, with_title_area(super::TitleArea), "`titleArea`: `microsoft.graph.titleArea`, metadata";
    "canvasLayout" CANVAS_LAYOUT, canvas_layout model -> Option<&super::CanvasLayout>, with_canvas_layout(super::CanvasLayout), "`canvasLayout`: `microsoft.graph.canvasLayout`, metadata";
    "webParts" WEB_PARTS, web_parts models -> Option<&[super::WebPart]>, with_web_parts(Vec<super::WebPart>), "`webParts`: `Collection(microsoft.graph.webPart)`, type of the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.sitePageData`](https://learn.microsoft.com/graph/api/resources/sitepagedata?view=graph-rest-beta), not in the metadata
    SitePageData = "microsoft.graph.sitePageData"
}

crate::runtime::model! {
    /// `microsoft.graph.standardWebPart`, metadata, with the accessors of [`WebPart`](super::WebPart)
    StandardWebPart: super::WebPart, super::Entity = "microsoft.graph.standardWebPart";
    inherited "id" ID, with_id(String), "`id`";
    inherited "type" TYPE, with_type(String), "`type`";
    inherited "data" DATA, with_data(super::SitePageData), "`data`";
    "containerTextWebPartId" CONTAINER_TEXT_WEB_PART_ID, container_text_web_part_id str -> Option<&str>, with_container_text_web_part_id(String), "`containerTextWebPartId`: `Edm.String`, metadata";
    "webPartType" WEB_PART_TYPE, web_part_type str -> Option<&str>, with_web_part_type(String), "`webPartType`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.storage`, metadata
    Storage = "microsoft.graph.storage";
    "fileStorage" FILE_STORAGE, file_storage model -> Option<&super::FileStorage>, with_file_storage(super::FileStorage), "`fileStorage`: `microsoft.graph.fileStorage`, metadata";
    "settings" SETTINGS, settings model -> Option<&super::StorageSettings>, with_settings(super::StorageSettings), "`settings`: `microsoft.graph.storageSettings`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.storagePath`, metadata
    StoragePath = "microsoft.graph.storagePath";
    "containerName" CONTAINER_NAME, container_name untyped -> Option<&Value>, with_container_name(Value), "`containerName`: `Edm.Untyped`, metadata";
    "path" PATH, path untyped -> Option<&Value>, with_path(Value), "`path`: `Edm.Untyped`, metadata";
    "storageAccountName" STORAGE_ACCOUNT_NAME, storage_account_name untyped -> Option<&Value>, with_storage_account_name(Value), "`storageAccountName`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.storageSettings`, metadata, with the accessors of [`Entity`](super::Entity)
    StorageSettings: super::Entity = "microsoft.graph.storageSettings";
    inherited "id" ID, with_id(String), "`id`";
    "quota" QUOTA, quota model -> Option<&super::UnifiedStorageQuota>, with_quota(super::UnifiedStorageQuota), "`quota`: `microsoft.graph.unifiedStorageQuota`, metadata" if (feature = "users");
}

crate::runtime::model! {
    /// [`microsoft.graph.termColumn`](https://learn.microsoft.com/graph/api/resources/termcolumn?view=graph-rest-beta)
    TermColumn = "microsoft.graph.termColumn";
    "allowMultipleValues" ALLOW_MULTIPLE_VALUES, allow_multiple_values bool -> Option<bool>, with_allow_multiple_values(bool), "`allowMultipleValues`: `Edm.Boolean`" "Supports multiple values.";
    "showFullyQualifiedName" SHOW_FULLY_QUALIFIED_NAME, show_fully_qualified_name bool -> Option<bool>, with_show_fully_qualified_name(bool), "`showFullyQualifiedName`: `Edm.Boolean`";
    "parentTerm" PARENT_TERM, parent_term model -> Option<&super::term_store::Term>, with_parent_term(super::term_store::Term), "`parentTerm`: `microsoft.graph.termStore.term`";
    "termSet" TERM_SET, term_set model -> Option<&super::term_store::Set>, with_term_set(super::term_store::Set), "`termSet`: `microsoft.graph.termStore.set`";
}

crate::runtime::model! {
    /// [`microsoft.graph.textColumn`](https://learn.microsoft.com/graph/api/resources/textColumn?view=graph-rest-beta)
    TextColumn = "microsoft.graph.textColumn";
    "allowMultipleLines" ALLOW_MULTIPLE_LINES, allow_multiple_lines bool -> Option<bool>, with_allow_multiple_lines(bool), "`allowMultipleLines`: `Edm.Boolean`, type of the metadata";
    "appendChangesToExistingText" APPEND_CHANGES_TO_EXISTING_TEXT, append_changes_to_existing_text bool -> Option<bool>, with_append_changes_to_existing_text(bool), "`appendChangesToExistingText`: `Edm.Boolean`, type of the metadata";
    "linesForEditing" LINES_FOR_EDITING, lines_for_editing i32 -> Option<i32>, with_lines_for_editing(i32), "`linesForEditing`: `Edm.Int32`";
    "maxLength" MAX_LENGTH, max_length i32 -> Option<i32>, with_max_length(i32), "`maxLength`: `Edm.Int32`";
    "textType" TEXT_TYPE, text_type str -> Option<&str>, with_text_type(String), "`textType`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.textWebPart`, metadata, with the accessors of [`WebPart`](super::WebPart)
    TextWebPart: super::WebPart, super::Entity = "microsoft.graph.textWebPart";
    inherited "id" ID, with_id(String), "`id`";
    inherited "type" TYPE, with_type(String), "`type`";
    inherited "data" DATA, with_data(super::SitePageData), "`data`";
    "innerHtml" INNER_HTML, inner_html str -> Option<&str>, with_inner_html(String), "`innerHtml`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.thumbnailColumn`](https://learn.microsoft.com/graph/api/resources/thumbnailcolumn?view=graph-rest-beta)
    ThumbnailColumn = "microsoft.graph.thumbnailColumn"
}

crate::runtime::model! {
    /// `microsoft.graph.titleArea`, metadata
    TitleArea = "microsoft.graph.titleArea";
    "alternativeText" ALTERNATIVE_TEXT, alternative_text str -> Option<&str>, with_alternative_text(String), "`alternativeText`: `Edm.String`, metadata";
    "enableGradientEffect" ENABLE_GRADIENT_EFFECT, enable_gradient_effect bool -> Option<bool>, with_enable_gradient_effect(bool), "`enableGradientEffect`: `Edm.Boolean`, metadata";
    "imageWebUrl" IMAGE_WEB_URL, image_web_url str -> Option<&str>, with_image_web_url(String), "`imageWebUrl`: `Edm.String`, metadata";
    "layout" LAYOUT, layout enumeration -> Option<super::TitleAreaLayoutType>, with_layout(super::TitleAreaLayoutType), "`layout`: `microsoft.graph.titleAreaLayoutType`, metadata";
    "serverProcessedContent" SERVER_PROCESSED_CONTENT, server_processed_content model -> Option<&super::ServerProcessedContent>, with_server_processed_content(super::ServerProcessedContent), "`serverProcessedContent`: `microsoft.graph.serverProcessedContent`, metadata";
    "showAuthor" SHOW_AUTHOR, show_author bool -> Option<bool>, with_show_author(bool), "`showAuthor`: `Edm.Boolean`, metadata";
    "showPublishedDate" SHOW_PUBLISHED_DATE, show_published_date bool -> Option<bool>, with_show_published_date(bool), "`showPublishedDate`: `Edm.Boolean`, metadata";
    "showTextBlockAboveTitle" SHOW_TEXT_BLOCK_ABOVE_TITLE, show_text_block_above_title bool -> Option<bool>, with_show_text_block_above_title(bool), "`showTextBlockAboveTitle`: `Edm.Boolean`, metadata";
    "textAboveTitle" TEXT_ABOVE_TITLE, text_above_title str -> Option<&str>, with_text_above_title(String), "`textAboveTitle`: `Edm.String`, metadata";
    "textAlignment" TEXT_ALIGNMENT, text_alignment enumeration -> Option<super::TitleAreaTextAlignmentType>, with_text_alignment(super::TitleAreaTextAlignmentType), "`textAlignment`: `microsoft.graph.titleAreaTextAlignmentType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.titleAreaLayoutType`, metadata
    TitleAreaLayoutType = "microsoft.graph.titleAreaLayoutType" {
        ImageAndTitle = "imageAndTitle",
        Plain = "plain",
        ColorBlock = "colorBlock",
        Overlap = "overlap",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.titleAreaTextAlignmentType`, metadata
    TitleAreaTextAlignmentType = "microsoft.graph.titleAreaTextAlignmentType" {
        Left = "left",
        Center = "center",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.verticalSection`, metadata, with the accessors of [`Entity`](super::Entity)
    VerticalSection: super::Entity = "microsoft.graph.verticalSection";
    inherited "id" ID, with_id(String), "`id`";
    "emphasis" EMPHASIS, emphasis enumeration -> Option<super::SectionEmphasisType>, with_emphasis(super::SectionEmphasisType), "`emphasis`: `microsoft.graph.sectionEmphasisType`, metadata";
    "webparts" WEBPARTS, webparts models -> Option<&[super::WebPart]>, with_webparts(Vec<super::WebPart>), "`webparts`: `Collection(microsoft.graph.webPart)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.videoNewsLinkPage`, metadata, with the accessors of [`BaseSitePage`](super::BaseSitePage)
    VideoNewsLinkPage: super::BaseSitePage, super::BaseItem, super::Entity = "microsoft.graph.videoNewsLinkPage";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    inherited "pageLayout" PAGE_LAYOUT, with_page_layout(super::PageLayoutType), "`pageLayout`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::PublicationFacet), "`publishingState`";
    inherited "title" TITLE, with_title(String), "`title`";
    "bannerImageWebUrl" BANNER_IMAGE_WEB_URL, banner_image_web_url str -> Option<&str>, with_banner_image_web_url(String), "`bannerImageWebUrl`: `Edm.String`, metadata";
    "newsSharepointIds" NEWS_SHAREPOINT_IDS, news_sharepoint_ids model -> Option<&super::SharepointIds>, with_news_sharepoint_ids(super::SharepointIds), "`newsSharepointIds`: `microsoft.graph.sharepointIds`, metadata";
    "newsWebUrl" NEWS_WEB_URL, news_web_url str -> Option<&str>, with_news_web_url(String), "`newsWebUrl`: `Edm.String`, metadata";
    "videoDuration" VIDEO_DURATION, video_duration duration -> Parsed<Duration>, with_video_duration(Duration), "`videoDuration`: `Edm.Duration`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.webPart`](https://learn.microsoft.com/graph/api/resources/webpart?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WebPart: super::Entity = "microsoft.graph.webPart" {
        "microsoft.graph.standardWebPart",
        "microsoft.graph.textWebPart",
    };
    inherited "id" ID, with_id(String), "`id`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, read-only, not in the metadata" "Read-only.";
    "data" DATA, data model -> Option<&super::SitePageData>, with_data(super::SitePageData), "`data`: `microsoft.graph.sitePageData`";
}

crate::runtime::model! {
    /// `microsoft.graph.webPartData`, metadata
    WebPartData = "microsoft.graph.webPartData";
    "audiences" AUDIENCES, audiences strs -> Option<Vec<&str>>, with_audiences(Vec<String>), "`audiences`: `Collection(Edm.String)`, metadata";
    "dataVersion" DATA_VERSION, data_version str -> Option<&str>, with_data_version(String), "`dataVersion`: `Edm.String`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "properties" PROPERTIES, properties untyped -> Option<&Value>, with_properties(Value), "`properties`: `microsoft.graph.Json`, metadata";
    "serverProcessedContent" SERVER_PROCESSED_CONTENT, server_processed_content model -> Option<&super::ServerProcessedContent>, with_server_processed_content(super::ServerProcessedContent), "`serverProcessedContent`: `microsoft.graph.serverProcessedContent`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webPartPosition`, metadata
    WebPartPosition = "microsoft.graph.webPartPosition";
    "columnId" COLUMN_ID, column_id f64 -> Option<f64>, with_column_id(f64), "`columnId`: `Edm.Double`, metadata";
    "horizontalSectionId" HORIZONTAL_SECTION_ID, horizontal_section_id f64 -> Option<f64>, with_horizontal_section_id(f64), "`horizontalSectionId`: `Edm.Double`, metadata";
    "isInVerticalSection" IS_IN_VERTICAL_SECTION, is_in_vertical_section bool -> Option<bool>, with_is_in_vertical_section(bool), "`isInVerticalSection`: `Edm.Boolean`, metadata";
    "webPartIndex" WEB_PART_INDEX, web_part_index f64 -> Option<f64>, with_web_part_index(f64), "`webPartIndex`: `Edm.Double`, metadata";
}
