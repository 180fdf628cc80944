// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.licenseAssignmentState`](https://learn.microsoft.com/graph/api/resources/licenseassignmentstate?view=graph-rest-1.0)
    LicenseAssignmentState = "microsoft.graph.licenseAssignmentState";
    "assignedByGroup" ASSIGNED_BY_GROUP, assigned_by_group str -> Option<&str>, with_assigned_by_group(String), "`assignedByGroup`: `Edm.String`, read-only" "Read-only.";
    "disabledPlans" DISABLED_PLANS, disabled_plans values -> Parsed<Vec<Uuid>>, with_disabled_plans(Vec<Uuid>), "`disabledPlans`: `Collection(Edm.Guid)`, read-only, type of the metadata" "Read-only.";
    "error" ERROR, error str -> Option<&str>, with_error(String), "`error`: `Edm.String`, read-only" "Read-only. Possible values are: CountViolation, DependencyViolation, MutuallyExclusiveViolation, ProhibitedInUsageLocationViolation, UniquenessViolation, Other.";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
    "skuId" SKU_ID, sku_id guid -> Parsed<Uuid>, with_sku_id(Uuid), "`skuId`: `Edm.Guid`, read-only, type of the metadata" "Read-only.";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`, read-only" "Read-only. Possible values are: Active, ActiveWithError, Disabled, Error.";
}

#[cfg(
    any(
        feature = "directory",
        feature = "education",
        feature = "files",
        feature = "governance",
        feature = "groups",
        feature = "print",
        feature = "sites",
        feature = "tasks",
        feature = "teams",
        feature = "users"
    )
)]
crate::runtime::model! {
    /// `microsoft.graph.licenseProcessingState`, metadata
    LicenseProcessingState = "microsoft.graph.licenseProcessingState";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.lifecycleEventType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    LifecycleEventType = "microsoft.graph.lifecycleEventType" {
        Missed = "missed",
        SubscriptionRemoved = "subscriptionRemoved",
        ReauthorizationRequired = "reauthorizationRequired",
    }
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.lobbyBypassScope`, metadata
    LobbyBypassScope = "microsoft.graph.lobbyBypassScope" {
        Organizer = "organizer",
        Organization = "organization",
        OrganizationAndFederated = "organizationAndFederated",
        Everyone = "everyone",
        UnknownFutureValue = "unknownFutureValue",
        Invited = "invited",
        OrganizationExcludingGuests = "organizationExcludingGuests",
    }
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// `microsoft.graph.lobbyBypassSettings`, metadata
    LobbyBypassSettings = "microsoft.graph.lobbyBypassSettings";
    "isDialInBypassEnabled" IS_DIAL_IN_BYPASS_ENABLED, is_dial_in_bypass_enabled bool -> Option<bool>, with_is_dial_in_bypass_enabled(bool), "`isDialInBypassEnabled`: `Edm.Boolean`, metadata";
    "scope" SCOPE, scope enumeration -> Option<super::LobbyBypassScope>, with_scope(super::LobbyBypassScope), "`scope`: `microsoft.graph.lobbyBypassScope`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.localeInfo`](https://learn.microsoft.com/graph/api/resources/localeinfo?view=graph-rest-1.0)
    LocaleInfo = "microsoft.graph.localeInfo";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

#[cfg(
    any(feature = "bookings", feature = "calendar", feature = "communications", feature = "contacts", feature = "mail")
)]
crate::runtime::model! {
    /// [`microsoft.graph.location`](https://learn.microsoft.com/graph/api/resources/location?view=graph-rest-1.0)
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
    "uniqueIdType" UNIQUE_ID_TYPE, unique_id_type enumeration -> Option<super::LocationUniqueIdType>, with_unique_id_type(super::LocationUniqueIdType), "`uniqueIdType`: `microsoft.graph.locationUniqueIdType`";
}

#[cfg(
    any(feature = "bookings", feature = "calendar", feature = "communications", feature = "contacts", feature = "mail")
)]
crate::runtime::enumeration! {
    /// [`microsoft.graph.locationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
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

#[cfg(
    any(feature = "bookings", feature = "calendar", feature = "communications", feature = "contacts", feature = "mail")
)]
crate::runtime::enumeration! {
    /// [`microsoft.graph.locationUniqueIdType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    LocationUniqueIdType = "microsoft.graph.locationUniqueIdType" {
        Unknown = "unknown",
        LocationStore = "locationStore",
        Directory = "directory",
        Private = "private",
        Bing = "bing",
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.logicAppTriggerEndpointConfiguration`, metadata, with the accessors of [`CustomExtensionEndpointConfiguration`](super::CustomExtensionEndpointConfiguration)
    LogicAppTriggerEndpointConfiguration: super::CustomExtensionEndpointConfiguration = "microsoft.graph.logicAppTriggerEndpointConfiguration";
    "logicAppWorkflowName" LOGIC_APP_WORKFLOW_NAME, logic_app_workflow_name str -> Option<&str>, with_logic_app_workflow_name(String), "`logicAppWorkflowName`: `Edm.String`, metadata";
    "resourceGroupName" RESOURCE_GROUP_NAME, resource_group_name str -> Option<&str>, with_resource_group_name(String), "`resourceGroupName`: `Edm.String`, metadata";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`, metadata";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}

#[cfg(any(feature = "authentication", feature = "employee-experience", feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// `microsoft.graph.longRunningOperation`, metadata, with the accessors of [`Entity`](super::Entity)
    LongRunningOperation: super::Entity = "microsoft.graph.longRunningOperation" {
        "microsoft.graph.attackSimulationOperation",
        "microsoft.graph.engagementAsyncOperation",
        "microsoft.graph.richLongRunningOperation",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`, metadata";
    "resourceLocation" RESOURCE_LOCATION, resource_location str -> Option<&str>, with_resource_location(String), "`resourceLocation`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::LongRunningOperationStatus>, with_status(super::LongRunningOperationStatus), "`status`: `microsoft.graph.longRunningOperationStatus`, metadata";
    "statusDetail" STATUS_DETAIL, status_detail str -> Option<&str>, with_status_detail(String), "`statusDetail`: `Edm.String`, metadata";
}

#[cfg(
    any(
        feature = "admin",
        feature = "authentication",
        feature = "employee-experience",
        feature = "reports",
        feature = "security",
        feature = "sites",
        feature = "tenant-relationships"
    )
)]
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
