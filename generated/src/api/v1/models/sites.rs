// Written by `cargo xtask gen`; do not edit.
//! Types of the area `sites`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.booleanColumn`](https://learn.microsoft.com/graph/api/resources/booleancolumn?view=graph-rest-1.0)
    BooleanColumn = "microsoft.graph.booleanColumn"
}

crate::runtime::model! {
    /// [`microsoft.graph.calculatedColumn`](https://learn.microsoft.com/graph/api/resources/calculatedcolumn?view=graph-rest-1.0)
    CalculatedColumn = "microsoft.graph.calculatedColumn";
    "format" FORMAT, format str -> Option<&str>, with_format(String), "`format`: `Edm.String`";
    "formula" FORMULA, formula str -> Option<&str>, with_formula(String), "`formula`: `Edm.String`";
    "outputType" OUTPUT_TYPE, output_type str -> Option<&str>, with_output_type(String), "`outputType`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.choiceColumn`](https://learn.microsoft.com/graph/api/resources/choicecolumn?view=graph-rest-1.0)
    ChoiceColumn = "microsoft.graph.choiceColumn";
    "allowTextEntry" ALLOW_TEXT_ENTRY, allow_text_entry bool -> Option<bool>, with_allow_text_entry(bool), "`allowTextEntry`: `Edm.Boolean`";
    "choices" CHOICES, choices strs -> Option<Vec<&str>>, with_choices(Vec<String>), "`choices`: `Collection(Edm.String)`";
    "displayAs" DISPLAY_AS, display_as str -> Option<&str>, with_display_as(String), "`displayAs`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.columnDefinition`](https://learn.microsoft.com/graph/api/resources/columndefinition?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
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
    "sourceContentType" SOURCE_CONTENT_TYPE, source_content_type model -> Option<&super::ContentTypeInfo>, with_source_content_type(super::ContentTypeInfo), "`sourceContentType`: `microsoft.graph.contentTypeInfo`, read-only" "Read-only.";
    "thumbnail" THUMBNAIL, thumbnail model -> Option<&super::ThumbnailColumn>, with_thumbnail(super::ThumbnailColumn), "`thumbnail`: `microsoft.graph.thumbnailColumn`";
    "type" TYPE, type_ enumeration -> Option<super::ColumnTypes>, with_type(super::ColumnTypes), "`type`: `microsoft.graph.columnTypes`, read-only" "Read-only.";
    "contentApprovalStatus" CONTENT_APPROVAL_STATUS, content_approval_status model -> Option<&super::ContentApprovalStatusColumn>, with_content_approval_status(super::ContentApprovalStatusColumn), "`contentApprovalStatus`: `microsoft.graph.contentApprovalStatusColumn`";
    "sourceColumn" SOURCE_COLUMN, source_column model -> Option<&super::ColumnDefinition>, with_source_column(super::ColumnDefinition), "`sourceColumn`: `microsoft.graph.columnDefinition`";
}

crate::runtime::model! {
    /// [`microsoft.graph.columnLink`](https://learn.microsoft.com/graph/api/resources/columnLink?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ColumnLink: super::Entity = "microsoft.graph.columnLink";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.columnTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
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
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.columnValidation`](https://learn.microsoft.com/graph/api/resources/columnvalidation?view=graph-rest-1.0)
    ColumnValidation = "microsoft.graph.columnValidation";
    "formula" FORMULA, formula str -> Option<&str>, with_formula(String), "`formula`: `Edm.String`";
    "descriptions" DESCRIPTIONS, descriptions models -> Option<&[super::DisplayNameLocalization]>, with_descriptions(Vec<super::DisplayNameLocalization>), "`descriptions`: `Collection(microsoft.graph.displayNameLocalization)`";
    "defaultLanguage" DEFAULT_LANGUAGE, default_language str -> Option<&str>, with_default_language(String), "`defaultLanguage`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.contentApprovalStatusColumn`](https://learn.microsoft.com/graph/api/resources/contentapprovalstatuscolumn?view=graph-rest-1.0)
    ContentApprovalStatusColumn = "microsoft.graph.contentApprovalStatusColumn"
}

crate::runtime::model! {
    /// [`microsoft.graph.contentType`](https://learn.microsoft.com/graph/api/resources/contentType?view=graph-rest-1.0)
    ContentType = "microsoft.graph.contentType";
    "associatedHubsUrls" ASSOCIATED_HUBS_URLS, associated_hubs_urls strs -> Option<Vec<&str>>, with_associated_hubs_urls(Vec<String>), "`associatedHubsUrls`: `Collection(Edm.String)`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "documentSet" DOCUMENT_SET, document_set model -> Option<&super::DocumentSet>, with_document_set(super::DocumentSet), "`documentSet`: `microsoft.graph.documentSet`";
    "documentTemplate" DOCUMENT_TEMPLATE, document_template model -> Option<&super::DocumentSetContent>, with_document_template(super::DocumentSetContent), "`documentTemplate`: `microsoft.graph.documentSetContent`";
    "group" GROUP, group str -> Option<&str>, with_group(String), "`group`: `Edm.String`";
    "hidden" HIDDEN, hidden bool -> Option<bool>, with_hidden(bool), "`hidden`: `Edm.Boolean`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    /// [`microsoft.graph.contentTypeInfo`](https://learn.microsoft.com/graph/api/resources/contentTypeInfo?view=graph-rest-1.0)
    ContentTypeInfo = "microsoft.graph.contentTypeInfo";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.contentTypeOrder`](https://learn.microsoft.com/graph/api/resources/contentTypeOrder?view=graph-rest-1.0)
    ContentTypeOrder = "microsoft.graph.contentTypeOrder";
    "default" DEFAULT, default_ bool -> Option<bool>, with_default(bool), "`default`: `Edm.Boolean`";
    "position" POSITION, position i32 -> Option<i32>, with_position(i32), "`position`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.currencyColumn`](https://learn.microsoft.com/graph/api/resources/currencycolumn?view=graph-rest-1.0)
    CurrencyColumn = "microsoft.graph.currencyColumn";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.dateTimeColumn`](https://learn.microsoft.com/graph/api/resources/datetimecolumn?view=graph-rest-1.0)
    DateTimeColumn = "microsoft.graph.dateTimeColumn";
    "displayAs" DISPLAY_AS, display_as str -> Option<&str>, with_display_as(String), "`displayAs`: `Edm.String`";
    "format" FORMAT, format str -> Option<&str>, with_format(String), "`format`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.defaultColumnValue`](https://learn.microsoft.com/graph/api/resources/defaultColumnValue?view=graph-rest-1.0)
    DefaultColumnValue = "microsoft.graph.defaultColumnValue";
    "formula" FORMULA, formula str -> Option<&str>, with_formula(String), "`formula`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.displayNameLocalization`](https://learn.microsoft.com/graph/api/resources/displaynamelocalization?view=graph-rest-1.0)
    DisplayNameLocalization = "microsoft.graph.displayNameLocalization";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.documentSet`](https://learn.microsoft.com/graph/api/resources/documentset?view=graph-rest-1.0)
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
    /// [`microsoft.graph.documentSetContent`](https://learn.microsoft.com/graph/api/resources/documentsetcontent?view=graph-rest-1.0)
    DocumentSetContent = "microsoft.graph.documentSetContent";
    "contentType" CONTENT_TYPE, content_type model -> Option<&super::ContentTypeInfo>, with_content_type(super::ContentTypeInfo), "`contentType`: `microsoft.graph.contentTypeInfo`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "folderName" FOLDER_NAME, folder_name str -> Option<&str>, with_folder_name(String), "`folderName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.fieldValueSet`](https://learn.microsoft.com/graph/api/resources/fieldvalueset?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    FieldValueSet: super::Entity = "microsoft.graph.fieldValueSet";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// [`microsoft.graph.geolocationColumn`](https://learn.microsoft.com/graph/api/resources/geolocationcolumn?view=graph-rest-1.0)
    GeolocationColumn = "microsoft.graph.geolocationColumn"
}

crate::runtime::model! {
    /// [`microsoft.graph.hyperlinkOrPictureColumn`](https://learn.microsoft.com/graph/api/resources/hyperlinkorpicturecolumn?view=graph-rest-1.0)
    HyperlinkOrPictureColumn = "microsoft.graph.hyperlinkOrPictureColumn";
    "isPicture" IS_PICTURE, is_picture bool -> Option<bool>, with_is_picture(bool), "`isPicture`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.listItem`](https://learn.microsoft.com/graph/api/resources/listitem?view=graph-rest-1.0), with the accessors of [`BaseItem`](super::BaseItem)
    ListItem: super::BaseItem, super::Entity = "microsoft.graph.listItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    "contentType" CONTENT_TYPE, content_type model -> Option<&super::ContentTypeInfo>, with_content_type(super::ContentTypeInfo), "`contentType`: `microsoft.graph.contentTypeInfo`";
    "sharepointIds" SHAREPOINT_IDS, sharepoint_ids model -> Option<&super::SharepointIds>, with_sharepoint_ids(super::SharepointIds), "`sharepointIds`: `microsoft.graph.sharepointIds`, read-only" "Read-only.";
    "activities" ACTIVITIES, activities models -> Option<&[super::ItemActivity]>, with_activities(Vec<super::ItemActivity>), "`activities`: `Collection(microsoft.graph.itemActivity)`";
    "analytics" ANALYTICS, analytics model -> Option<&super::ItemAnalytics>, with_analytics(super::ItemAnalytics), "`analytics`: `microsoft.graph.itemAnalytics`";
    "driveItem" DRIVE_ITEM, drive_item model -> Option<&super::DriveItem>, with_drive_item(super::DriveItem), "`driveItem`: `microsoft.graph.driveItem`";
    "fields" FIELDS, fields model -> Option<&super::FieldValueSet>, with_fields(super::FieldValueSet), "`fields`: `microsoft.graph.fieldValueSet`";
    "versions" VERSIONS, versions models -> Option<&[super::ListItemVersion]>, with_versions(Vec<super::ListItemVersion>), "`versions`: `Collection(microsoft.graph.listItemVersion)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.listItemVersion`](https://learn.microsoft.com/graph/api/resources/listitemversion?view=graph-rest-1.0), with the accessors of [`BaseItemVersion`](super::BaseItemVersion)
    ListItemVersion: super::BaseItemVersion, super::Entity = "microsoft.graph.listItemVersion";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(super::TimeStamp), "`lastModifiedDateTime`";
    inherited "publication" PUBLICATION, with_publication(super::PublicationFacet), "`publication`";
    "published" PUBLISHED, published model -> Option<&super::PublicationFacet>, with_published(super::PublicationFacet), "`published`: `microsoft.graph.publicationFacet`, read-only" "Read-only.";
    "fields" FIELDS, fields model -> Option<&super::FieldValueSet>, with_fields(super::FieldValueSet), "`fields`: `microsoft.graph.fieldValueSet`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.longRunningOperationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    LongRunningOperationStatus = "microsoft.graph.longRunningOperationStatus" {
        NotStarted = "notStarted",
        Running = "running",
        Succeeded = "succeeded",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.lookupColumn`](https://learn.microsoft.com/graph/api/resources/lookupcolumn?view=graph-rest-1.0)
    LookupColumn = "microsoft.graph.lookupColumn";
    "allowMultipleValues" ALLOW_MULTIPLE_VALUES, allow_multiple_values bool -> Option<bool>, with_allow_multiple_values(bool), "`allowMultipleValues`: `Edm.Boolean`" "Supports multiple values.";
    "allowUnlimitedLength" ALLOW_UNLIMITED_LENGTH, allow_unlimited_length bool -> Option<bool>, with_allow_unlimited_length(bool), "`allowUnlimitedLength`: `Edm.Boolean`";
    "columnName" COLUMN_NAME, column_name str -> Option<&str>, with_column_name(String), "`columnName`: `Edm.String`";
    "listId" LIST_ID, list_id str -> Option<&str>, with_list_id(String), "`listId`: `Edm.String`";
    "primaryLookupColumnId" PRIMARY_LOOKUP_COLUMN_ID, primary_lookup_column_id str -> Option<&str>, with_primary_lookup_column_id(String), "`primaryLookupColumnId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.numberColumn`](https://learn.microsoft.com/graph/api/resources/numbercolumn?view=graph-rest-1.0)
    NumberColumn = "microsoft.graph.numberColumn";
    "decimalPlaces" DECIMAL_PLACES, decimal_places str -> Option<&str>, with_decimal_places(String), "`decimalPlaces`: `Edm.String`";
    "displayAs" DISPLAY_AS, display_as str -> Option<&str>, with_display_as(String), "`displayAs`: `Edm.String`";
    "maximum" MAXIMUM, maximum f64 -> Option<f64>, with_maximum(f64), "`maximum`: `Edm.Double`";
    "minimum" MINIMUM, minimum f64 -> Option<f64>, with_minimum(f64), "`minimum`: `Edm.Double`";
}

crate::runtime::model! {
    /// [`microsoft.graph.personOrGroupColumn`](https://learn.microsoft.com/graph/api/resources/personorgroupcolumn?view=graph-rest-1.0)
    PersonOrGroupColumn = "microsoft.graph.personOrGroupColumn";
    "allowMultipleSelection" ALLOW_MULTIPLE_SELECTION, allow_multiple_selection bool -> Option<bool>, with_allow_multiple_selection(bool), "`allowMultipleSelection`: `Edm.Boolean`" "Supports multiple values.";
    "displayAs" DISPLAY_AS, display_as str -> Option<&str>, with_display_as(String), "`displayAs`: `Edm.String`";
    "chooseFromType" CHOOSE_FROM_TYPE, choose_from_type str -> Option<&str>, with_choose_from_type(String), "`chooseFromType`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.richLongRunningOperation`](https://learn.microsoft.com/graph/api/resources/richlongrunningoperation?view=graph-rest-1.0)
    RichLongRunningOperation = "microsoft.graph.richLongRunningOperation";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Inherited from entity.";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`";
    "percentageComplete" PERCENTAGE_COMPLETE, percentage_complete i32 -> Option<i32>, with_percentage_complete(i32), "`percentageComplete`: `Edm.Int32`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`";
    "resourceLocation" RESOURCE_LOCATION, resource_location str -> Option<&str>, with_resource_location(String), "`resourceLocation`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::LongRunningOperationStatus>, with_status(super::LongRunningOperationStatus), "`status`: `microsoft.graph.longRunningOperationStatus`" "Possible values are: notStarted, running, succeeded, failed, unknownFutureValue.";
    "statusDetail" STATUS_DETAIL, status_detail str -> Option<&str>, with_status_detail(String), "`statusDetail`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.termColumn`](https://learn.microsoft.com/graph/api/resources/termcolumn?view=graph-rest-1.0)
    TermColumn = "microsoft.graph.termColumn";
    "allowMultipleValues" ALLOW_MULTIPLE_VALUES, allow_multiple_values bool -> Option<bool>, with_allow_multiple_values(bool), "`allowMultipleValues`: `Edm.Boolean`" "Supports multiple values.";
    "showFullyQualifiedName" SHOW_FULLY_QUALIFIED_NAME, show_fully_qualified_name bool -> Option<bool>, with_show_fully_qualified_name(bool), "`showFullyQualifiedName`: `Edm.Boolean`";
    "parentTerm" PARENT_TERM, parent_term model -> Option<&super::term_store::Term>, with_parent_term(super::term_store::Term), "`parentTerm`: `microsoft.graph.termStore.term`";
    "termSet" TERM_SET, term_set model -> Option<&super::term_store::Set>, with_term_set(super::term_store::Set), "`termSet`: `microsoft.graph.termStore.set`";
}

crate::runtime::model! {
    /// [`microsoft.graph.textColumn`](https://learn.microsoft.com/graph/api/resources/textcolumn?view=graph-rest-1.0)
    TextColumn = "microsoft.graph.textColumn";
    "allowMultipleLines" ALLOW_MULTIPLE_LINES, allow_multiple_lines bool -> Option<bool>, with_allow_multiple_lines(bool), "`allowMultipleLines`: `Edm.Boolean`";
    "appendChangesToExistingText" APPEND_CHANGES_TO_EXISTING_TEXT, append_changes_to_existing_text bool -> Option<bool>, with_append_changes_to_existing_text(bool), "`appendChangesToExistingText`: `Edm.Boolean`";
    "linesForEditing" LINES_FOR_EDITING, lines_for_editing i32 -> Option<i32>, with_lines_for_editing(i32), "`linesForEditing`: `Edm.Int32`";
    "maxLength" MAX_LENGTH, max_length i32 -> Option<i32>, with_max_length(i32), "`maxLength`: `Edm.Int32`";
    "textType" TEXT_TYPE, text_type str -> Option<&str>, with_text_type(String), "`textType`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.thumbnailColumn`](https://learn.microsoft.com/graph/api/resources/thumbnailcolumn?view=graph-rest-1.0)
    ThumbnailColumn = "microsoft.graph.thumbnailColumn"
}
