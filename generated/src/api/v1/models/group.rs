// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.group`](https://learn.microsoft.com/graph/api/resources/group?view=graph-rest-1.0)
    Group: super::DirectoryObject = "microsoft.graph.group"
}

crate::runtime::derived! {
    Group: super::Entity
}

impl Group {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deletedDateTime` in queries.
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    /// `allowExternalSenders` in queries.
    pub const ALLOW_EXTERNAL_SENDERS: Property<Self> = Property::new("allowExternalSenders");
    /// `assignedLabels` in queries.
    pub const ASSIGNED_LABELS: Property<Self> = Property::new("assignedLabels");
    /// `assignedLicenses` in queries.
    pub const ASSIGNED_LICENSES: Property<Self> = Property::new("assignedLicenses");
    /// `autoSubscribeNewMembers` in queries.
    pub const AUTO_SUBSCRIBE_NEW_MEMBERS: Property<Self> = Property::new("autoSubscribeNewMembers");
    /// `classification` in queries.
    pub const CLASSIFICATION: Property<Self> = Property::new("classification");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `groupTypes` in queries.
    pub const GROUP_TYPES: Property<Self> = Property::new("groupTypes");
    /// `hasMembersWithLicenseErrors` in queries.
    pub const HAS_MEMBERS_WITH_LICENSE_ERRORS: Property<Self> = Property::new("hasMembersWithLicenseErrors");
    /// `hideFromAddressLists` in queries.
    pub const HIDE_FROM_ADDRESS_LISTS: Property<Self> = Property::new("hideFromAddressLists");
    /// `hideFromOutlookClients` in queries.
    pub const HIDE_FROM_OUTLOOK_CLIENTS: Property<Self> = Property::new("hideFromOutlookClients");
    /// `isArchived` in queries.
    pub const IS_ARCHIVED: Property<Self> = Property::new("isArchived");
    /// `isAssignableToRole` in queries.
    pub const IS_ASSIGNABLE_TO_ROLE: Property<Self> = Property::new("isAssignableToRole");
    /// `isSubscribedByMail` in queries.
    pub const IS_SUBSCRIBED_BY_MAIL: Property<Self> = Property::new("isSubscribedByMail");
    /// `licenseProcessingState` in queries.
    pub const LICENSE_PROCESSING_STATE: Property<Self> = Property::new("licenseProcessingState");
    /// `mail` in queries.
    pub const MAIL: Property<Self> = Property::new("mail");
    /// `mailEnabled` in queries.
    pub const MAIL_ENABLED: Property<Self> = Property::new("mailEnabled");
    /// `mailNickname` in queries.
    pub const MAIL_NICKNAME: Property<Self> = Property::new("mailNickname");
    /// `membershipRule` in queries.
    pub const MEMBERSHIP_RULE: Property<Self> = Property::new("membershipRule");
    /// `membershipRuleProcessingState` in queries.
    pub const MEMBERSHIP_RULE_PROCESSING_STATE: Property<Self> = Property::new("membershipRuleProcessingState");
    /// `onPremisesLastSyncDateTime` in queries.
    pub const ON_PREMISES_LAST_SYNC_DATE_TIME: Property<Self> = Property::new("onPremisesLastSyncDateTime");
    /// `onPremisesProvisioningErrors` in queries.
    pub const ON_PREMISES_PROVISIONING_ERRORS: Property<Self> = Property::new("onPremisesProvisioningErrors");
    /// `onPremisesSamAccountName` in queries.
    pub const ON_PREMISES_SAM_ACCOUNT_NAME: Property<Self> = Property::new("onPremisesSamAccountName");
    /// `onPremisesSecurityIdentifier` in queries.
    pub const ON_PREMISES_SECURITY_IDENTIFIER: Property<Self> = Property::new("onPremisesSecurityIdentifier");
    /// `onPremisesSyncEnabled` in queries.
    pub const ON_PREMISES_SYNC_ENABLED: Property<Self> = Property::new("onPremisesSyncEnabled");
    /// `preferredDataLocation` in queries.
    pub const PREFERRED_DATA_LOCATION: Property<Self> = Property::new("preferredDataLocation");
    /// `preferredLanguage` in queries.
    pub const PREFERRED_LANGUAGE: Property<Self> = Property::new("preferredLanguage");
    /// `proxyAddresses` in queries.
    pub const PROXY_ADDRESSES: Property<Self> = Property::new("proxyAddresses");
    /// `renewedDateTime` in queries.
    pub const RENEWED_DATE_TIME: Property<Self> = Property::new("renewedDateTime");
    /// `resourceBehaviorOptions` in queries.
    pub const RESOURCE_BEHAVIOR_OPTIONS: Property<Self> = Property::new("resourceBehaviorOptions");
    /// `resourceProvisioningOptions` in queries.
    pub const RESOURCE_PROVISIONING_OPTIONS: Property<Self> = Property::new("resourceProvisioningOptions");
    /// `securityEnabled` in queries.
    pub const SECURITY_ENABLED: Property<Self> = Property::new("securityEnabled");
    /// `securityIdentifier` in queries.
    pub const SECURITY_IDENTIFIER: Property<Self> = Property::new("securityIdentifier");
    /// `theme` in queries.
    pub const THEME: Property<Self> = Property::new("theme");
    /// `unseenCount` in queries.
    pub const UNSEEN_COUNT: Property<Self> = Property::new("unseenCount");
    /// `visibility` in queries.
    pub const VISIBILITY: Property<Self> = Property::new("visibility");
    /// `acceptedSenders` in queries.
    pub const ACCEPTED_SENDERS: Property<Self> = Property::new("acceptedSenders");
    /// `appRoleAssignments` in queries.
    pub const APP_ROLE_ASSIGNMENTS: Property<Self> = Property::new("appRoleAssignments");
    /// `calendar` in queries.
    pub const CALENDAR: Property<Self> = Property::new("calendar");
    /// `calendarView` in queries.
    pub const CALENDAR_VIEW: Property<Self> = Property::new("calendarView");
    /// `conversations` in queries.
    pub const CONVERSATIONS: Property<Self> = Property::new("conversations");
    /// `createdOnBehalfOf` in queries.
    pub const CREATED_ON_BEHALF_OF: Property<Self> = Property::new("createdOnBehalfOf");
    /// `drive` in queries.
    pub const DRIVE: Property<Self> = Property::new("drive");
    /// `drives` in queries.
    pub const DRIVES: Property<Self> = Property::new("drives");
    /// `events` in queries.
    pub const EVENTS: Property<Self> = Property::new("events");
    /// `extensions` in queries.
    pub const EXTENSIONS: Property<Self> = Property::new("extensions");
    /// `groupLifecyclePolicies` in queries.
    pub const GROUP_LIFECYCLE_POLICIES: Property<Self> = Property::new("groupLifecyclePolicies");
    /// `memberOf` in queries.
    pub const MEMBER_OF: Property<Self> = Property::new("memberOf");
    /// `members` in queries.
    pub const MEMBERS: Property<Self> = Property::new("members");
    /// `membersWithLicenseErrors` in queries.
    pub const MEMBERS_WITH_LICENSE_ERRORS: Property<Self> = Property::new("membersWithLicenseErrors");
    /// `onenote` in queries.
    pub const ONENOTE: Property<Self> = Property::new("onenote");
    /// `owners` in queries.
    pub const OWNERS: Property<Self> = Property::new("owners");
    /// `permissionGrants` in queries.
    pub const PERMISSION_GRANTS: Property<Self> = Property::new("permissionGrants");
    /// `photo` in queries.
    pub const PHOTO: Property<Self> = Property::new("photo");
    /// `photos` in queries.
    pub const PHOTOS: Property<Self> = Property::new("photos");
    /// `planner` in queries.
    pub const PLANNER: Property<Self> = Property::new("planner");
    /// `rejectedSenders` in queries.
    pub const REJECTED_SENDERS: Property<Self> = Property::new("rejectedSenders");
    /// `settings` in queries.
    pub const SETTINGS: Property<Self> = Property::new("settings");
    /// `sites` in queries.
    pub const SITES: Property<Self> = Property::new("sites");
    /// `team` in queries.
    pub const TEAM: Property<Self> = Property::new("team");
    /// `threads` in queries.
    pub const THREADS: Property<Self> = Property::new("threads");
    /// `transitiveMemberOf` in queries.
    pub const TRANSITIVE_MEMBER_OF: Property<Self> = Property::new("transitiveMemberOf");
    /// `transitiveMembers` in queries.
    pub const TRANSITIVE_MEMBERS: Property<Self> = Property::new("transitiveMembers");

    /// Sets `deletedDateTime`.
    pub fn with_deleted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deletedDateTime", value))
    }

    /// `allowExternalSenders`: `Edm.Boolean`
    pub fn allow_external_senders(&self) -> Option<bool> {
        self.0.bool("allowExternalSenders")
    }

    /// Sets `allowExternalSenders`.
    pub fn with_allow_external_senders(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowExternalSenders", value))
    }

    /// `assignedLabels`: `Collection(microsoft.graph.assignedLabel)`, read-only
    ///
    /// Read-only.
    pub fn assigned_labels(&self) -> Option<&[super::AssignedLabel]> {
        self.0.models("assignedLabels")
    }

    /// `assignedLicenses`: `Collection(microsoft.graph.assignedLicense)`, read-only
    ///
    /// Read-only.
    pub fn assigned_licenses(&self) -> Option<&[super::AssignedLicense]> {
        self.0.models("assignedLicenses")
    }

    /// `autoSubscribeNewMembers`: `Edm.Boolean`
    pub fn auto_subscribe_new_members(&self) -> Option<bool> {
        self.0.bool("autoSubscribeNewMembers")
    }

    /// Sets `autoSubscribeNewMembers`.
    pub fn with_auto_subscribe_new_members(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("autoSubscribeNewMembers", value))
    }

    /// `classification`: `Edm.String`
    ///
    /// Possible values are: eq, ne, not, ge, le, startsWith.
    pub fn classification(&self) -> Option<&str> {
        self.0.str("classification")
    }

    /// Sets `classification`.
    pub fn with_classification(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("classification", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// `groupTypes`: `Collection(Edm.String)`
    pub fn group_types(&self) -> Option<Vec<&str>> {
        self.0.strs("groupTypes")
    }

    /// Sets `groupTypes`.
    pub fn with_group_types(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupTypes", value))
    }

    /// `hasMembersWithLicenseErrors`: `Edm.Boolean`
    pub fn has_members_with_license_errors(&self) -> Option<bool> {
        self.0.bool("hasMembersWithLicenseErrors")
    }

    /// Sets `hasMembersWithLicenseErrors`.
    pub fn with_has_members_with_license_errors(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasMembersWithLicenseErrors", value))
    }

    /// `hideFromAddressLists`: `Edm.Boolean`
    pub fn hide_from_address_lists(&self) -> Option<bool> {
        self.0.bool("hideFromAddressLists")
    }

    /// Sets `hideFromAddressLists`.
    pub fn with_hide_from_address_lists(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hideFromAddressLists", value))
    }

    /// `hideFromOutlookClients`: `Edm.Boolean`
    pub fn hide_from_outlook_clients(&self) -> Option<bool> {
        self.0.bool("hideFromOutlookClients")
    }

    /// Sets `hideFromOutlookClients`.
    pub fn with_hide_from_outlook_clients(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hideFromOutlookClients", value))
    }

    /// `isArchived`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_archived(&self) -> Option<bool> {
        self.0.bool("isArchived")
    }

    /// `isAssignableToRole`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_assignable_to_role(&self) -> Option<bool> {
        self.0.bool("isAssignableToRole")
    }

    /// Sets `isAssignableToRole`.
    pub fn with_is_assignable_to_role(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAssignableToRole", value))
    }

    /// `isSubscribedByMail`: `Edm.Boolean`
    pub fn is_subscribed_by_mail(&self) -> Option<bool> {
        self.0.bool("isSubscribedByMail")
    }

    /// Sets `isSubscribedByMail`.
    pub fn with_is_subscribed_by_mail(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSubscribedByMail", value))
    }

    /// `licenseProcessingState`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: QueuedForProcessing, ProcessingInProgress, ProcessingComplete.
    pub fn license_processing_state(&self) -> Option<&str> {
        self.0.str("licenseProcessingState")
    }

    /// `mail`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn mail(&self) -> Option<&str> {
        self.0.str("mail")
    }

    /// `mailEnabled`: `Edm.Boolean`
    ///
    /// Required.
    pub fn mail_enabled(&self) -> Option<bool> {
        self.0.bool("mailEnabled")
    }

    /// Sets `mailEnabled`.
    pub fn with_mail_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("mailEnabled", value))
    }

    /// `mailNickname`: `Edm.String`
    ///
    /// Required.
    pub fn mail_nickname(&self) -> Option<&str> {
        self.0.str("mailNickname")
    }

    /// Sets `mailNickname`.
    pub fn with_mail_nickname(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mailNickname", value))
    }

    /// `membershipRule`: `Edm.String`
    pub fn membership_rule(&self) -> Option<&str> {
        self.0.str("membershipRule")
    }

    /// Sets `membershipRule`.
    pub fn with_membership_rule(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("membershipRule", value))
    }

    /// `membershipRuleProcessingState`: `Edm.String`
    ///
    /// Possible values are: On, Paused.
    pub fn membership_rule_processing_state(&self) -> Option<&str> {
        self.0.str("membershipRuleProcessingState")
    }

    /// Sets `membershipRuleProcessingState`.
    pub fn with_membership_rule_processing_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("membershipRuleProcessingState", value))
    }

    /// `onPremisesLastSyncDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn on_premises_last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("onPremisesLastSyncDateTime")
    }

    /// `onPremisesProvisioningErrors`: `Collection(microsoft.graph.onPremisesProvisioningError)`
    pub fn on_premises_provisioning_errors(&self) -> Option<&[super::OnPremisesProvisioningError]> {
        self.0.models("onPremisesProvisioningErrors")
    }

    /// Sets `onPremisesProvisioningErrors`.
    pub fn with_on_premises_provisioning_errors(
        self,
        value: impl Into<Nullable<Vec<super::OnPremisesProvisioningError>>>,
    ) -> Self {
        Self(self.0.with("onPremisesProvisioningErrors", value))
    }

    /// `onPremisesSamAccountName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn on_premises_sam_account_name(&self) -> Option<&str> {
        self.0.str("onPremisesSamAccountName")
    }

    /// `onPremisesSecurityIdentifier`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn on_premises_security_identifier(&self) -> Option<&str> {
        self.0.str("onPremisesSecurityIdentifier")
    }

    /// `onPremisesSyncEnabled`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn on_premises_sync_enabled(&self) -> Option<bool> {
        self.0.bool("onPremisesSyncEnabled")
    }

    /// `preferredDataLocation`: `Edm.String`
    ///
    /// Nullable.
    pub fn preferred_data_location(&self) -> Option<&str> {
        self.0.str("preferredDataLocation")
    }

    /// Sets `preferredDataLocation`.
    pub fn with_preferred_data_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("preferredDataLocation", value))
    }

    /// `preferredLanguage`: `Edm.String`
    pub fn preferred_language(&self) -> Option<&str> {
        self.0.str("preferredLanguage")
    }

    /// Sets `preferredLanguage`.
    pub fn with_preferred_language(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("preferredLanguage", value))
    }

    /// `proxyAddresses`: `Collection(Edm.String)`, read-only
    ///
    /// Read-only. Not nullable. Supports multiple values.
    pub fn proxy_addresses(&self) -> Option<Vec<&str>> {
        self.0.strs("proxyAddresses")
    }

    /// `renewedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn renewed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("renewedDateTime")
    }

    /// `resourceBehaviorOptions`: `Collection(Edm.String)`
    ///
    /// Possible values are: AllowOnlyMembersToPost, HideGroupInOutlook, SubscribeNewGroupMembers, WelcomeEmailDisabled.
    pub fn resource_behavior_options(&self) -> Option<Vec<&str>> {
        self.0.strs("resourceBehaviorOptions")
    }

    /// Sets `resourceBehaviorOptions`.
    pub fn with_resource_behavior_options(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("resourceBehaviorOptions", value))
    }

    /// `resourceProvisioningOptions`: `Collection(Edm.String)`
    ///
    /// Possible values are: Team.
    pub fn resource_provisioning_options(&self) -> Option<Vec<&str>> {
        self.0.strs("resourceProvisioningOptions")
    }

    /// Sets `resourceProvisioningOptions`.
    pub fn with_resource_provisioning_options(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("resourceProvisioningOptions", value))
    }

    /// `securityEnabled`: `Edm.Boolean`
    ///
    /// Required.
    pub fn security_enabled(&self) -> Option<bool> {
        self.0.bool("securityEnabled")
    }

    /// Sets `securityEnabled`.
    pub fn with_security_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securityEnabled", value))
    }

    /// `securityIdentifier`: `Edm.String`
    pub fn security_identifier(&self) -> Option<&str> {
        self.0.str("securityIdentifier")
    }

    /// Sets `securityIdentifier`.
    pub fn with_security_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("securityIdentifier", value))
    }

    /// `theme`: `Edm.String`
    ///
    /// Possible values are: Teal, Purple, Green, Blue, Pink, Orange, Red.
    pub fn theme(&self) -> Option<&str> {
        self.0.str("theme")
    }

    /// Sets `theme`.
    pub fn with_theme(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("theme", value))
    }

    /// `unseenCount`: `Edm.Int32`
    pub fn unseen_count(&self) -> Option<i32> {
        self.0.i32("unseenCount")
    }

    /// Sets `unseenCount`.
    pub fn with_unseen_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("unseenCount", value))
    }

    /// `visibility`: `Edm.String`
    ///
    /// Nullable. Possible values are: Private, Public, HiddenMembership.
    pub fn visibility(&self) -> Option<&str> {
        self.0.str("visibility")
    }

    /// Sets `visibility`.
    pub fn with_visibility(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("visibility", value))
    }

    /// `acceptedSenders`: `Collection(microsoft.graph.directoryObject)`
    pub fn accepted_senders(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("acceptedSenders")
    }

    /// Sets `acceptedSenders`.
    pub fn with_accepted_senders(self, value: impl Into<Nullable<Vec<super::DirectoryObject>>>) -> Self {
        Self(self.0.with("acceptedSenders", value))
    }

    /// `appRoleAssignments`: `Collection(microsoft.graph.appRoleAssignment)`
    #[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
    pub fn app_role_assignments(&self) -> Option<&[super::AppRoleAssignment]> {
        self.0.models("appRoleAssignments")
    }

    /// Sets `appRoleAssignments`.
    #[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
    pub fn with_app_role_assignments(self, value: impl Into<Nullable<Vec<super::AppRoleAssignment>>>) -> Self {
        Self(self.0.with("appRoleAssignments", value))
    }

    /// `calendar`: `microsoft.graph.calendar`, read-only
    ///
    /// Read-only.
    #[cfg(feature = "calendar")]
    pub fn calendar(&self) -> Option<&super::Calendar> {
        self.0.model("calendar")
    }

    /// `calendarView`: `Collection(microsoft.graph.event)`, read-only
    ///
    /// Read-only.
    #[cfg(feature = "calendar")]
    pub fn calendar_view(&self) -> Option<&[super::Event]> {
        self.0.models("calendarView")
    }

    /// `conversations`: `Collection(microsoft.graph.conversation)`
    #[cfg(feature = "mail")]
    pub fn conversations(&self) -> Option<&[super::Conversation]> {
        self.0.models("conversations")
    }

    /// Sets `conversations`.
    #[cfg(feature = "mail")]
    pub fn with_conversations(self, value: impl Into<Nullable<Vec<super::Conversation>>>) -> Self {
        Self(self.0.with("conversations", value))
    }

    /// `createdOnBehalfOf`: `microsoft.graph.directoryObject`, read-only
    ///
    /// Read-only.
    pub fn created_on_behalf_of(&self) -> Option<&super::DirectoryObject> {
        self.0.model("createdOnBehalfOf")
    }

    /// `drive`: `microsoft.graph.drive`, read-only
    ///
    /// Read-only.
    #[cfg(feature = "files")]
    pub fn drive(&self) -> Option<&super::Drive> {
        self.0.model("drive")
    }

    /// `drives`: `Collection(microsoft.graph.drive)`, read-only
    ///
    /// Read-only.
    #[cfg(feature = "files")]
    pub fn drives(&self) -> Option<&[super::Drive]> {
        self.0.models("drives")
    }

    /// `events`: `Collection(microsoft.graph.event)`
    #[cfg(feature = "calendar")]
    pub fn events(&self) -> Option<&[super::Event]> {
        self.0.models("events")
    }

    /// Sets `events`.
    #[cfg(feature = "calendar")]
    pub fn with_events(self, value: impl Into<Nullable<Vec<super::Event>>>) -> Self {
        Self(self.0.with("events", value))
    }

    /// `extensions`: `Collection(microsoft.graph.extension)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn extensions(&self) -> Option<&[super::Extension]> {
        self.0.models("extensions")
    }

    /// `groupLifecyclePolicies`: `Collection(microsoft.graph.groupLifecyclePolicy)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "groups")]
    pub fn group_lifecycle_policies(&self) -> Option<&[super::GroupLifecyclePolicy]> {
        self.0.models("groupLifecyclePolicies")
    }

    /// `memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn member_of(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("memberOf")
    }

    /// `members`: `Collection(microsoft.graph.directoryObject)`
    ///
    /// Nullable.
    pub fn members(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("members")
    }

    /// Sets `members`.
    pub fn with_members(self, value: impl Into<Nullable<Vec<super::DirectoryObject>>>) -> Self {
        Self(self.0.with("members", value))
    }

    /// `membersWithLicenseErrors`: `Collection(microsoft.graph.user)`, read-only
    ///
    /// Read-only.
    pub fn members_with_license_errors(&self) -> Option<&[super::User]> {
        self.0.models("membersWithLicenseErrors")
    }

    /// `onenote`: `microsoft.graph.onenote`, read-only
    ///
    /// Read-only.
    pub fn onenote(&self) -> Option<&super::Onenote> {
        self.0.model("onenote")
    }

    /// `owners`: `Collection(microsoft.graph.directoryObject)`
    ///
    /// Nullable.
    pub fn owners(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("owners")
    }

    /// Sets `owners`.
    pub fn with_owners(self, value: impl Into<Nullable<Vec<super::DirectoryObject>>>) -> Self {
        Self(self.0.with("owners", value))
    }

    /// `permissionGrants`: `Collection(microsoft.graph.resourceSpecificPermissionGrant)`
    #[cfg(feature = "groups")]
    pub fn permission_grants(&self) -> Option<&[super::ResourceSpecificPermissionGrant]> {
        self.0.models("permissionGrants")
    }

    /// Sets `permissionGrants`.
    #[cfg(feature = "groups")]
    pub fn with_permission_grants(
        self,
        value: impl Into<Nullable<Vec<super::ResourceSpecificPermissionGrant>>>,
    ) -> Self {
        Self(self.0.with("permissionGrants", value))
    }

    /// `photo`: `microsoft.graph.profilePhoto`
    #[cfg(any(feature = "groups", feature = "users"))]
    pub fn photo(&self) -> Option<&super::ProfilePhoto> {
        self.0.model("photo")
    }

    /// Sets `photo`.
    #[cfg(any(feature = "groups", feature = "users"))]
    pub fn with_photo(self, value: impl Into<Nullable<super::ProfilePhoto>>) -> Self {
        Self(self.0.with("photo", value))
    }

    /// `photos`: `Collection(microsoft.graph.profilePhoto)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(any(feature = "groups", feature = "users"))]
    pub fn photos(&self) -> Option<&[super::ProfilePhoto]> {
        self.0.models("photos")
    }

    /// `planner`: `microsoft.graph.plannerGroup`
    pub fn planner(&self) -> Option<&super::PlannerGroup> {
        self.0.model("planner")
    }

    /// Sets `planner`.
    pub fn with_planner(self, value: impl Into<Nullable<super::PlannerGroup>>) -> Self {
        Self(self.0.with("planner", value))
    }

    /// `rejectedSenders`: `Collection(microsoft.graph.directoryObject)`
    ///
    /// Nullable.
    pub fn rejected_senders(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("rejectedSenders")
    }

    /// Sets `rejectedSenders`.
    pub fn with_rejected_senders(self, value: impl Into<Nullable<Vec<super::DirectoryObject>>>) -> Self {
        Self(self.0.with("rejectedSenders", value))
    }

    /// `settings`: `Collection(microsoft.graph.groupSetting)`
    ///
    /// Nullable.
    #[cfg(feature = "groups")]
    pub fn settings(&self) -> Option<&[super::GroupSetting]> {
        self.0.models("settings")
    }

    /// Sets `settings`.
    #[cfg(feature = "groups")]
    pub fn with_settings(self, value: impl Into<Nullable<Vec<super::GroupSetting>>>) -> Self {
        Self(self.0.with("settings", value))
    }

    /// `sites`: `Collection(microsoft.graph.site)`
    #[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
    pub fn sites(&self) -> Option<&[super::Site]> {
        self.0.models("sites")
    }

    /// Sets `sites`.
    #[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
    pub fn with_sites(self, value: impl Into<Nullable<Vec<super::Site>>>) -> Self {
        Self(self.0.with("sites", value))
    }

    /// `team`: `Collection(microsoft.graph.channel)`
    #[cfg(feature = "teams")]
    pub fn team(&self) -> Option<&[super::Channel]> {
        self.0.models("team")
    }

    /// Sets `team`.
    #[cfg(feature = "teams")]
    pub fn with_team(self, value: impl Into<Nullable<Vec<super::Channel>>>) -> Self {
        Self(self.0.with("team", value))
    }

    /// `threads`: `Collection(microsoft.graph.conversationThread)`
    ///
    /// Nullable.
    #[cfg(feature = "mail")]
    pub fn threads(&self) -> Option<&[super::ConversationThread]> {
        self.0.models("threads")
    }

    /// Sets `threads`.
    #[cfg(feature = "mail")]
    pub fn with_threads(self, value: impl Into<Nullable<Vec<super::ConversationThread>>>) -> Self {
        Self(self.0.with("threads", value))
    }

    /// `transitiveMemberOf`: `Collection(microsoft.graph.directoryObject)`
    ///
    /// Nullable.
    pub fn transitive_member_of(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("transitiveMemberOf")
    }

    /// Sets `transitiveMemberOf`.
    pub fn with_transitive_member_of(self, value: impl Into<Nullable<Vec<super::DirectoryObject>>>) -> Self {
        Self(self.0.with("transitiveMemberOf", value))
    }

    /// `transitiveMembers`: `Collection(microsoft.graph.directoryObject)`
    ///
    /// Nullable.
    pub fn transitive_members(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("transitiveMembers")
    }

    /// Sets `transitiveMembers`.
    pub fn with_transitive_members(self, value: impl Into<Nullable<Vec<super::DirectoryObject>>>) -> Self {
        Self(self.0.with("transitiveMembers", value))
    }
}
