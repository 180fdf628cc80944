// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.licenseAssignmentState`](https://learn.microsoft.com/graph/api/resources/licenseAssignmentState?view=graph-rest-beta)
    LicenseAssignmentState = "microsoft.graph.licenseAssignmentState";
    "assignedByGroup" ASSIGNED_BY_GROUP, assigned_by_group str -> Option<&str>, with_assigned_by_group(String), "`assignedByGroup`: `Edm.String`, read-only" "Read-only.";
    "disabledPlans" DISABLED_PLANS, disabled_plans strs -> Option<Vec<&str>>, with_disabled_plans(Vec<String>), "`disabledPlans`: `Collection(Edm.String)`, read-only" "Read-only.";
    "error" ERROR, error str -> Option<&str>, with_error(String), "`error`: `Edm.String`, read-only" "Read-only. Possible values are: CountViolation, DependencyViolation, MutuallyExclusiveViolation, ProhibitedInUsageLocationViolation, UniquenessViolation, Other.";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
    "skuId" SKU_ID, sku_id str -> Option<&str>, with_sku_id(String), "`skuId`: `Edm.String`, read-only" "Read-only.";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`, read-only" "Read-only. Possible values are: Active, ActiveWithError, Disabled, Error.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.lifecycleEventType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    LifecycleEventType = "microsoft.graph.lifecycleEventType" {
        Missed = "missed",
        SubscriptionRemoved = "subscriptionRemoved",
        ReauthorizationRequired = "reauthorizationRequired",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.list`](https://learn.microsoft.com/graph/api/resources/list?view=graph-rest-beta)
    List = "microsoft.graph.list";
    "columns" COLUMNS, columns models -> Option<&[super::ColumnDefinition]>, with_columns(Vec<super::ColumnDefinition>), "`columns`: `Collection(microsoft.graph.columnDefinition)`";
    "contentTypes" CONTENT_TYPES, content_types models -> Option<&[super::ContentType]>, with_content_types(Vec<super::ContentType>), "`contentTypes`: `Collection(microsoft.graph.contentType)`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "list" LIST, list model -> Option<&super::ListInfo>, with_list(super::ListInfo), "`list`: `microsoft.graph.listInfo`";
    "system" SYSTEM, system model -> Option<&super::SystemFacet>, with_system(super::SystemFacet), "`system`: `microsoft.graph.systemFacet`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, read-only" "Read-only.";
    "eTag" E_TAG, e_tag str -> Option<&str>, with_e_tag(String), "`eTag`: `Edm.String`";
    "activities" ACTIVITIES, activities models -> Option<&[super::ItemActivity]>, with_activities(Vec<super::ItemActivity>), "`activities`: `Collection(microsoft.graph.itemActivity)`";
    "drive" DRIVE, drive model -> Option<&super::Drive>, with_drive(super::Drive), "`drive`: `microsoft.graph.drive`";
    "items" ITEMS, items models -> Option<&[super::ListItem]>, with_items(Vec<super::ListItem>), "`items`: `Collection(microsoft.graph.listItem)`" if (feature = "sites");
    "subscriptions" SUBSCRIPTIONS, subscriptions models -> Option<&[super::Subscription]>, with_subscriptions(Vec<super::Subscription>), "`subscriptions`: `Collection(microsoft.graph.subscription)`";
    "operations" OPERATIONS, operations models -> Option<&[super::RichLongRunningOperation]>, with_operations(Vec<super::RichLongRunningOperation>), "`operations`: `Collection(microsoft.graph.richLongRunningOperation)`" if (feature = "sites");
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.listInfo`](https://learn.microsoft.com/graph/api/resources/listinfo?view=graph-rest-beta)
    ListInfo = "microsoft.graph.listInfo";
    "contentTypesEnabled" CONTENT_TYPES_ENABLED, content_types_enabled bool -> Option<bool>, with_content_types_enabled(bool), "`contentTypesEnabled`: `Edm.Boolean`";
    "hidden" HIDDEN, hidden bool -> Option<bool>, with_hidden(bool), "`hidden`: `Edm.Boolean`";
    "template" TEMPLATE, template str -> Option<&str>, with_template(String), "`template`: `Edm.String`" "Possible values are: documentLibrary, genericList, task, survey, announcements, contacts.";
}

crate::runtime::model! {
    /// [`microsoft.graph.localeInfo`](https://learn.microsoft.com/graph/api/resources/localeinfo?view=graph-rest-beta)
    LocaleInfo = "microsoft.graph.localeInfo";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.location`](https://learn.microsoft.com/graph/api/resources/location?view=graph-rest-beta)
    Location = "microsoft.graph.location" {
        "microsoft.graph.locationConstraintItem",
    };
    "address" ADDRESS, address model -> Option<&super::PhysicalAddress>, with_address(super::PhysicalAddress), "`address`: `microsoft.graph.physicalAddress`";
    "coordinates" COORDINATES, coordinates model -> Option<&super::OutlookGeoCoordinates>, with_coordinates(super::OutlookGeoCoordinates), "`coordinates`: `microsoft.graph.outlookGeoCoordinates`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "locationEmailAddress" LOCATION_EMAIL_ADDRESS, location_email_address str -> Option<&str>, with_location_email_address(String), "`locationEmailAddress`: `Edm.String`" "Optional.";
    "locationUri" LOCATION_URI, location_uri str -> Option<&str>, with_location_uri(String), "`locationUri`: `Edm.String`" "Optional.";
    "locationType" LOCATION_TYPE, location_type enumeration -> Option<super::LocationType>, with_location_type(super::LocationType), "`locationType`: `microsoft.graph.locationType`, read-only" "Read-only. Possible values are: default, conferenceRoom, homeAddress, businessAddress, geoCoordinates, streetAddress, hotel, restaurant, localBusiness, postalAddress.";
    "uniqueId" UNIQUE_ID, unique_id str -> Option<&str>, with_unique_id(String), "`uniqueId`: `Edm.String`";
    "uniqueIdType" UNIQUE_ID_TYPE, unique_id_type str -> Option<&str>, with_unique_id_type(String), "`uniqueIdType`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.locationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    LocationType = "microsoft.graph.locationType" {
        Default = "default",
        ConferenceRoom = "conferenceRoom",
        HomeAddress = "homeAddress",
        BusinessAddress = "businessAddress",
        GeoCoordinates = "geoCoordinates",
        StreetAddress = "streetAddress",
        Hotel = "hotel",
        Restaurant = "restaurant",
        LocalBusiness = "localBusiness",
        PostalAddress = "postalAddress",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.locationUniqueIdType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    LocationUniqueIdType = "microsoft.graph.locationUniqueIdType" {
        Unknown = "unknown",
        LocationStore = "locationStore",
        Directory = "directory",
        Private = "private",
        Bing = "Bing",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.logonUser`](https://learn.microsoft.com/graph/api/resources/logonuser?view=graph-rest-beta)
    LogonUser = "microsoft.graph.logonUser";
    "accountDomain" ACCOUNT_DOMAIN, account_domain str -> Option<&str>, with_account_domain(String), "`accountDomain`: `Edm.String`";
    "accountName" ACCOUNT_NAME, account_name str -> Option<&str>, with_account_name(String), "`accountName`: `Edm.String`";
    "accountType" ACCOUNT_TYPE, account_type str -> Option<&str>, with_account_type(String), "`accountType`: `Edm.String`" "Possible values are: unknown, standard, power, administrator.";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`";
    "logonId" LOGON_ID, logon_id str -> Option<&str>, with_logon_id(String), "`logonId`: `Edm.String`";
    "logonTypes" LOGON_TYPES, logon_types strs -> Option<Vec<&str>>, with_logon_types(Vec<String>), "`logonTypes`: `Collection(Edm.String)`" "Possible values are: unknown, interactive, remoteInteractive, network, batch, service.";
}

#[cfg(any(feature = "excel", feature = "security", feature = "sites", feature = "tenant-relationships"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.longRunningOperationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    LongRunningOperationStatus = "microsoft.graph.longRunningOperationStatus" {
        NotStarted = "notStarted",
        Running = "running",
        Succeeded = "succeeded",
        Failed = "failed",
        Skipped = "skipped",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.lookupColumn`](https://learn.microsoft.com/graph/api/resources/lookupColumn?view=graph-rest-beta)
    LookupColumn = "microsoft.graph.lookupColumn";
    "allowMultipleValues" ALLOW_MULTIPLE_VALUES, allow_multiple_values bool -> Option<bool>, with_allow_multiple_values(bool), "`allowMultipleValues`: `Edm.Boolean`" "Supports multiple values.";
    "allowUnlimitedLength" ALLOW_UNLIMITED_LENGTH, allow_unlimited_length bool -> Option<bool>, with_allow_unlimited_length(bool), "`allowUnlimitedLength`: `Edm.Boolean`";
    "columnName" COLUMN_NAME, column_name str -> Option<&str>, with_column_name(String), "`columnName`: `Edm.String`";
    "listId" LIST_ID, list_id str -> Option<&str>, with_list_id(String), "`listId`: `Edm.String`";
    "primaryLookupColumnId" PRIMARY_LOOKUP_COLUMN_ID, primary_lookup_column_id str -> Option<&str>, with_primary_lookup_column_id(String), "`primaryLookupColumnId`: `Edm.String`";
}
