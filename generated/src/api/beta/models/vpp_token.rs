// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.vppToken`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptoken?view=graph-rest-beta)
    VppToken = "microsoft.graph.vppToken"
}

impl VppToken {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `organizationName` in queries.
    pub const ORGANIZATION_NAME: Property<Self> = Property::new("organizationName");
    /// `vppTokenAccountType` in queries.
    pub const VPP_TOKEN_ACCOUNT_TYPE: Property<Self> = Property::new("vppTokenAccountType");
    /// `appleId` in queries.
    pub const APPLE_ID: Property<Self> = Property::new("appleId");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `lastSyncDateTime` in queries.
    pub const LAST_SYNC_DATE_TIME: Property<Self> = Property::new("lastSyncDateTime");
    /// `token` in queries.
    pub const TOKEN: Property<Self> = Property::new("token");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `tokenActionResults` in queries.
    pub const TOKEN_ACTION_RESULTS: Property<Self> = Property::new("tokenActionResults");
    /// `lastSyncStatus` in queries.
    pub const LAST_SYNC_STATUS: Property<Self> = Property::new("lastSyncStatus");
    /// `automaticallyUpdateApps` in queries.
    pub const AUTOMATICALLY_UPDATE_APPS: Property<Self> = Property::new("automaticallyUpdateApps");
    /// `countryOrRegion` in queries.
    pub const COUNTRY_OR_REGION: Property<Self> = Property::new("countryOrRegion");
    /// `dataSharingConsentGranted` in queries.
    pub const DATA_SHARING_CONSENT_GRANTED: Property<Self> = Property::new("dataSharingConsentGranted");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `locationName` in queries.
    pub const LOCATION_NAME: Property<Self> = Property::new("locationName");
    /// `claimTokenManagementFromExternalMdm` in queries.
    pub const CLAIM_TOKEN_MANAGEMENT_FROM_EXTERNAL_MDM: Property<Self> =
        Property::new("claimTokenManagementFromExternalMdm");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `organizationName`: `Edm.String`
    pub fn organization_name(&self) -> Option<&str> {
        self.0.str("organizationName")
    }

    /// Sets `organizationName`.
    pub fn with_organization_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("organizationName", value))
    }

    /// `vppTokenAccountType`: `microsoft.graph.vppTokenAccountType`
    ///
    /// Possible values are: business, education.
    pub fn vpp_token_account_type(&self) -> Option<super::VppTokenAccountType> {
        self.0.enumeration("vppTokenAccountType")
    }

    /// Sets `vppTokenAccountType`.
    pub fn with_vpp_token_account_type(self, value: impl Into<Nullable<super::VppTokenAccountType>>) -> Self {
        Self(self.0.with("vppTokenAccountType", value))
    }

    /// `appleId`: `Edm.String`
    pub fn apple_id(&self) -> Option<&str> {
        self.0.str("appleId")
    }

    /// Sets `appleId`.
    pub fn with_apple_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appleId", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `lastSyncDateTime`: `Edm.DateTimeOffset`
    pub fn last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSyncDateTime")
    }

    /// Sets `lastSyncDateTime`.
    pub fn with_last_sync_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastSyncDateTime", value))
    }

    /// `token`: `Edm.String`
    pub fn token(&self) -> Option<&str> {
        self.0.str("token")
    }

    /// Sets `token`.
    pub fn with_token(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("token", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `state`: `microsoft.graph.vppTokenState`
    ///
    /// Possible values are: unknown, valid, expired, invalid, assignedToExternalMDM.
    pub fn state(&self) -> Option<super::VppTokenState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::VppTokenState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `tokenActionResults`: `Collection(microsoft.graph.vppTokenActionResult)`
    pub fn token_action_results(&self) -> Option<&[super::VppTokenActionResult]> {
        self.0.models("tokenActionResults")
    }

    /// Sets `tokenActionResults`.
    pub fn with_token_action_results(self, value: impl Into<Nullable<Vec<super::VppTokenActionResult>>>) -> Self {
        Self(self.0.with("tokenActionResults", value))
    }

    /// `lastSyncStatus`: `microsoft.graph.vppTokenSyncStatus`
    ///
    /// Possible values are: none, inProgress, completed, failed.
    pub fn last_sync_status(&self) -> Option<super::VppTokenSyncStatus> {
        self.0.enumeration("lastSyncStatus")
    }

    /// Sets `lastSyncStatus`.
    pub fn with_last_sync_status(self, value: impl Into<Nullable<super::VppTokenSyncStatus>>) -> Self {
        Self(self.0.with("lastSyncStatus", value))
    }

    /// `automaticallyUpdateApps`: `Edm.Boolean`
    pub fn automatically_update_apps(&self) -> Option<bool> {
        self.0.bool("automaticallyUpdateApps")
    }

    /// Sets `automaticallyUpdateApps`.
    pub fn with_automatically_update_apps(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("automaticallyUpdateApps", value))
    }

    /// `countryOrRegion`: `Edm.String`
    pub fn country_or_region(&self) -> Option<&str> {
        self.0.str("countryOrRegion")
    }

    /// Sets `countryOrRegion`.
    pub fn with_country_or_region(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("countryOrRegion", value))
    }

    /// `dataSharingConsentGranted`: `Edm.Boolean`
    pub fn data_sharing_consent_granted(&self) -> Option<bool> {
        self.0.bool("dataSharingConsentGranted")
    }

    /// Sets `dataSharingConsentGranted`.
    pub fn with_data_sharing_consent_granted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("dataSharingConsentGranted", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `locationName`: `Edm.String`
    pub fn location_name(&self) -> Option<&str> {
        self.0.str("locationName")
    }

    /// Sets `locationName`.
    pub fn with_location_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("locationName", value))
    }

    /// `claimTokenManagementFromExternalMdm`: `Edm.Boolean`
    pub fn claim_token_management_from_external_mdm(&self) -> Option<bool> {
        self.0.bool("claimTokenManagementFromExternalMdm")
    }

    /// Sets `claimTokenManagementFromExternalMdm`.
    pub fn with_claim_token_management_from_external_mdm(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("claimTokenManagementFromExternalMdm", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }
}
