// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Uuid};

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.labelActionSource`, metadata
    LabelActionSource = "microsoft.graph.labelActionSource" {
        Manual = "manual",
        Automatic = "automatic",
        Recommended = "recommended",
        None = "none",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// `microsoft.graph.labelContentRight`, metadata, with the accessors of [`Entity`](super::Entity)
    LabelContentRight: super::Entity = "microsoft.graph.labelContentRight";
    inherited "id" ID, with_id(String), "`id`";
    "cid" CID, cid str -> Option<&str>, with_cid(String), "`cid`: `Edm.String`, metadata";
    "format" FORMAT, format str -> Option<&str>, with_format(String), "`format`: `Edm.String`, metadata";
    "rights" RIGHTS, rights flags -> Option<Flags<super::UsageRights>>, with_rights(Flags<super::UsageRights>), "`rights`: `microsoft.graph.usageRights`, metadata";
    "label" LABEL, label model -> Option<&super::SensitivityLabel>, with_label(super::SensitivityLabel), "`label`: `microsoft.graph.sensitivityLabel`, metadata";
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// Inherits from parentLabelDetails.
    ///
    /// [`microsoft.graph.labelDetails`](https://learn.microsoft.com/graph/api/resources/labeldetails?view=graph-rest-beta), with the accessors of [`ParentLabelDetails`](super::ParentLabelDetails)
    LabelDetails: super::ParentLabelDetails = "microsoft.graph.labelDetails";
    inherited "color" COLOR, with_color(String), "`color`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isActive" IS_ACTIVE, with_is_active(bool), "`isActive`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "sensitivity" SENSITIVITY, with_sensitivity(i32), "`sensitivity`";
    inherited "tooltip" TOOLTIP, with_tooltip(String), "`tooltip`";
    inherited "parent" PARENT, with_parent(super::ParentLabelDetails), "`parent`";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.labelKind`, metadata
    LabelKind = "microsoft.graph.labelKind" {
        All = "all",
        Enumerated = "enumerated",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.labelingOptions`](https://learn.microsoft.com/graph/api/resources/labelingoptions?view=graph-rest-beta)
    LabelingOptions = "microsoft.graph.labelingOptions";
    "assignmentMethod" ASSIGNMENT_METHOD, assignment_method enumeration -> Option<super::AssignmentMethod>, with_assignment_method(super::AssignmentMethod), "`assignmentMethod`: `microsoft.graph.assignmentMethod`, type of the metadata" "Possible values are: standard, privileged, auto.";
    "downgradeJustification" DOWNGRADE_JUSTIFICATION, downgrade_justification model -> Option<&super::DowngradeJustification>, with_downgrade_justification(super::DowngradeJustification), "`downgradeJustification`: `microsoft.graph.downgradeJustification`";
    "extendedProperties" EXTENDED_PROPERTIES, extended_properties models -> Option<&[super::KeyValuePair]>, with_extended_properties(Vec<super::KeyValuePair>), "`extendedProperties`: `Collection(microsoft.graph.keyValuePair)`";
    "labelId" LABEL_ID, label_id str -> Option<&str>, with_label_id(String), "`labelId`: `Edm.String`, type of the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.licenseAssignmentState`](https://learn.microsoft.com/graph/api/resources/licenseAssignmentState?view=graph-rest-beta)
    LicenseAssignmentState = "microsoft.graph.licenseAssignmentState";
    "assignedByGroup" ASSIGNED_BY_GROUP, assigned_by_group str -> Option<&str>, with_assigned_by_group(String), "`assignedByGroup`: `Edm.String`, read-only" "Read-only.";
    "disabledPlans" DISABLED_PLANS, disabled_plans values -> Parsed<Vec<Uuid>>, with_disabled_plans(Vec<Uuid>), "`disabledPlans`: `Collection(Edm.Guid)`, read-only, type of the metadata" "Read-only.";
    "error" ERROR, error str -> Option<&str>, with_error(String), "`error`: `Edm.String`, read-only" "Read-only. Possible values are: CountViolation, DependencyViolation, MutuallyExclusiveViolation, ProhibitedInUsageLocationViolation, UniquenessViolation, Other.";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
    "skuId" SKU_ID, sku_id guid -> Parsed<Uuid>, with_sku_id(Uuid), "`skuId`: `Edm.Guid`, read-only, type of the metadata" "Read-only.";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`, read-only" "Read-only. Possible values are: Active, ActiveWithError, Disabled, Error.";
}

#[cfg(any(feature = "applications", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.licenseDetails`](https://learn.microsoft.com/graph/api/resources/licensedetails?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    LicenseDetails: super::Entity = "microsoft.graph.licenseDetails";
    inherited "id" ID, with_id(String), "`id`";
    "servicePlans" SERVICE_PLANS, service_plans models -> Option<&[super::ServicePlanInfo]>, with_service_plans(Vec<super::ServicePlanInfo>), "`servicePlans`: `Collection(microsoft.graph.servicePlanInfo)`, read-only" "Read-only. Not nullable.";
    "skuId" SKU_ID, sku_id guid -> Parsed<Uuid>, with_sku_id(Uuid), "`skuId`: `Edm.Guid`, read-only" "Read-only.";
    "skuPartNumber" SKU_PART_NUMBER, sku_part_number str -> Option<&str>, with_sku_part_number(String), "`skuPartNumber`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(
    any(
        feature = "admin",
        feature = "authentication",
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

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.linkRoleAbilities`, metadata
    LinkRoleAbilities = "microsoft.graph.linkRoleAbilities";
    "addExistingExternalUsers" ADD_EXISTING_EXTERNAL_USERS, add_existing_external_users model -> Option<&super::SharingOperationStatus>, with_add_existing_external_users(super::SharingOperationStatus), "`addExistingExternalUsers`: `microsoft.graph.sharingOperationStatus`, metadata";
    "addNewExternalUsers" ADD_NEW_EXTERNAL_USERS, add_new_external_users model -> Option<&super::SharingOperationStatus>, with_add_new_external_users(super::SharingOperationStatus), "`addNewExternalUsers`: `microsoft.graph.sharingOperationStatus`, metadata";
    "applyVariants" APPLY_VARIANTS, apply_variants model -> Option<&super::SharingLinkVariants>, with_apply_variants(super::SharingLinkVariants), "`applyVariants`: `microsoft.graph.sharingLinkVariants`, metadata";
    "createLink" CREATE_LINK, create_link model -> Option<&super::SharingOperationStatus>, with_create_link(super::SharingOperationStatus), "`createLink`: `microsoft.graph.sharingOperationStatus`, metadata";
    "deleteLink" DELETE_LINK, delete_link model -> Option<&super::SharingOperationStatus>, with_delete_link(super::SharingOperationStatus), "`deleteLink`: `microsoft.graph.sharingOperationStatus`, metadata";
    "linkAllowsExternalUsers" LINK_ALLOWS_EXTERNAL_USERS, link_allows_external_users model -> Option<&super::SharingOperationStatus>, with_link_allows_external_users(super::SharingOperationStatus), "`linkAllowsExternalUsers`: `microsoft.graph.sharingOperationStatus`, metadata";
    "linkExpiration" LINK_EXPIRATION, link_expiration model -> Option<&super::SharingLinkExpirationStatus>, with_link_expiration(super::SharingLinkExpirationStatus), "`linkExpiration`: `microsoft.graph.sharingLinkExpirationStatus`, metadata";
    "retrieveLink" RETRIEVE_LINK, retrieve_link model -> Option<&super::SharingOperationStatus>, with_retrieve_link(super::SharingOperationStatus), "`retrieveLink`: `microsoft.graph.sharingOperationStatus`, metadata";
    "updateLink" UPDATE_LINK, update_link model -> Option<&super::SharingOperationStatus>, with_update_link(super::SharingOperationStatus), "`updateLink`: `microsoft.graph.sharingOperationStatus`, metadata";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.linkScopeAbilities`, metadata
    LinkScopeAbilities = "microsoft.graph.linkScopeAbilities";
    "blockDownloadLinkAbilities" BLOCK_DOWNLOAD_LINK_ABILITIES, block_download_link_abilities model -> Option<&super::LinkRoleAbilities>, with_block_download_link_abilities(super::LinkRoleAbilities), "`blockDownloadLinkAbilities`: `microsoft.graph.linkRoleAbilities`, metadata";
    "editLinkAbilities" EDIT_LINK_ABILITIES, edit_link_abilities model -> Option<&super::LinkRoleAbilities>, with_edit_link_abilities(super::LinkRoleAbilities), "`editLinkAbilities`: `microsoft.graph.linkRoleAbilities`, metadata";
    "manageListLinkAbilities" MANAGE_LIST_LINK_ABILITIES, manage_list_link_abilities model -> Option<&super::LinkRoleAbilities>, with_manage_list_link_abilities(super::LinkRoleAbilities), "`manageListLinkAbilities`: `microsoft.graph.linkRoleAbilities`, metadata";
    "readLinkAbilities" READ_LINK_ABILITIES, read_link_abilities model -> Option<&super::LinkRoleAbilities>, with_read_link_abilities(super::LinkRoleAbilities), "`readLinkAbilities`: `microsoft.graph.linkRoleAbilities`, metadata";
    "reviewLinkAbilities" REVIEW_LINK_ABILITIES, review_link_abilities model -> Option<&super::LinkRoleAbilities>, with_review_link_abilities(super::LinkRoleAbilities), "`reviewLinkAbilities`: `microsoft.graph.linkRoleAbilities`, metadata";
    "submitOnlyLinkAbilities" SUBMIT_ONLY_LINK_ABILITIES, submit_only_link_abilities model -> Option<&super::LinkRoleAbilities>, with_submit_only_link_abilities(super::LinkRoleAbilities), "`submitOnlyLinkAbilities`: `microsoft.graph.linkRoleAbilities`, metadata";
}

#[cfg(any(feature = "bookings", feature = "communications", feature = "security"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.lobbyBypassScope`](https://learn.microsoft.com/graph/api/resources/lobbybypasssettings?view=graph-rest-beta)
    LobbyBypassScope = "microsoft.graph.lobbyBypassScope" {
        Organizer = "organizer",
        Organization = "organization",
        OrganizationAndFederated = "organizationAndFederated",
        Everyone = "everyone",
        OrganizationExcludingGuests = "organizationExcludingGuests",
        UnknownFutureValue = "unknownFutureValue",
        Invited = "invited",
    }
}

#[cfg(any(feature = "bookings", feature = "communications", feature = "security"))]
crate::runtime::model! {
    /// [`microsoft.graph.lobbyBypassSettings`](https://learn.microsoft.com/graph/api/resources/lobbybypasssettings?view=graph-rest-beta)
    LobbyBypassSettings = "microsoft.graph.lobbyBypassSettings";
    "scope" SCOPE, scope enumeration -> Option<super::LobbyBypassScope>, with_scope(super::LobbyBypassScope), "`scope`: `microsoft.graph.lobbyBypassScope`" "Optional.";
    "isDialInBypassEnabled" IS_DIAL_IN_BYPASS_ENABLED, is_dial_in_bypass_enabled bool -> Option<bool>, with_is_dial_in_bypass_enabled(bool), "`isDialInBypassEnabled`: `Edm.Boolean`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.localeInfo`](https://learn.microsoft.com/graph/api/resources/localeinfo?view=graph-rest-beta)
    LocaleInfo = "microsoft.graph.localeInfo";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

#[cfg(any(feature = "bookings", feature = "communications", feature = "files", feature = "sites", feature = "users"))]
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
    "uniqueIdType" UNIQUE_ID_TYPE, unique_id_type enumeration -> Option<super::LocationUniqueIdType>, with_unique_id_type(super::LocationUniqueIdType), "`uniqueIdType`: `microsoft.graph.locationUniqueIdType`, type of the metadata";
}

#[cfg(any(feature = "bookings", feature = "communications", feature = "files", feature = "sites", feature = "users"))]
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

#[cfg(any(feature = "bookings", feature = "communications", feature = "files", feature = "sites", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.locationUniqueIdType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    LocationUniqueIdType = "microsoft.graph.locationUniqueIdType" {
        Unknown = "unknown",
        LocationStore = "locationStore",
        Directory = "directory",
        Private = "private",
        Bing = "bing",
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.lockInfo`, metadata
    LockInfo = "microsoft.graph.lockInfo";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "lockType" LOCK_TYPE, lock_type enumeration -> Option<super::LockType>, with_lock_type(super::LockType), "`lockType`: `microsoft.graph.lockType`, metadata";
    "owners" OWNERS, owners models -> Option<&[super::UserIdentity]>, with_owners(Vec<super::UserIdentity>), "`owners`: `Collection(microsoft.graph.userIdentity)`, metadata";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.lockType`, metadata
    LockType = "microsoft.graph.lockType" {
        None = "none",
        Exclusive = "exclusive",
        Shared = "shared",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from customExtensionEndpointConfiguration.
    ///
    /// [`microsoft.graph.logicAppTriggerEndpointConfiguration`](https://learn.microsoft.com/graph/api/resources/logicapptriggerendpointconfiguration?view=graph-rest-beta), with the accessors of [`CustomExtensionEndpointConfiguration`](super::CustomExtensionEndpointConfiguration)
    LogicAppTriggerEndpointConfiguration: super::CustomExtensionEndpointConfiguration = "microsoft.graph.logicAppTriggerEndpointConfiguration";
    "logicAppWorkflowName" LOGIC_APP_WORKFLOW_NAME, logic_app_workflow_name str -> Option<&str>, with_logic_app_workflow_name(String), "`logicAppWorkflowName`: `Edm.String`";
    "resourceGroupName" RESOURCE_GROUP_NAME, resource_group_name str -> Option<&str>, with_resource_group_name(String), "`resourceGroupName`: `Edm.String`";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}

#[cfg(
    any(
        feature = "authentication",
        feature = "employee-experience",
        feature = "governance",
        feature = "search",
        feature = "security",
        feature = "sites"
    )
)]
crate::runtime::model! {
    /// `microsoft.graph.longRunningOperation`, metadata, with the accessors of [`Entity`](super::Entity)
    LongRunningOperation: super::Entity = "microsoft.graph.longRunningOperation" {
        "microsoft.graph.attackSimulationOperation",
        "microsoft.graph.engagementAsyncOperation",
        "microsoft.graph.goalsExportJob",
        "microsoft.graph.industryData.fileValidateOperation",
        "microsoft.graph.industryData.validateOperation",
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
        feature = "governance",
        feature = "reports",
        feature = "search",
        feature = "security",
        feature = "sites",
        feature = "tenant-relationships"
    )
)]
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
