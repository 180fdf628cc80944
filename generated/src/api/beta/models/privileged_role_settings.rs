// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.privilegedRoleSettings`](https://learn.microsoft.com/graph/api/resources/privilegedrolesettings?view=graph-rest-beta)
    PrivilegedRoleSettings = "microsoft.graph.privilegedRoleSettings"
}

impl PrivilegedRoleSettings {
    /// `elevationDuration` in queries.
    pub const ELEVATION_DURATION: Property<Self> = Property::new("elevationDuration");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isMfaOnElevationConfigurable` in queries.
    pub const IS_MFA_ON_ELEVATION_CONFIGURABLE: Property<Self> = Property::new("isMfaOnElevationConfigurable");
    /// `lastGlobalAdmin` in queries.
    pub const LAST_GLOBAL_ADMIN: Property<Self> = Property::new("lastGlobalAdmin");
    /// `maxElavationDuration` in queries.
    pub const MAX_ELAVATION_DURATION: Property<Self> = Property::new("maxElavationDuration");
    /// `mfaOnElevation` in queries.
    pub const MFA_ON_ELEVATION: Property<Self> = Property::new("mfaOnElevation");
    /// `minElevationDuration` in queries.
    pub const MIN_ELEVATION_DURATION: Property<Self> = Property::new("minElevationDuration");
    /// `notificationToUserOnElevation` in queries.
    pub const NOTIFICATION_TO_USER_ON_ELEVATION: Property<Self> = Property::new("notificationToUserOnElevation");
    /// `ticketingInfoOnElevation` in queries.
    pub const TICKETING_INFO_ON_ELEVATION: Property<Self> = Property::new("ticketingInfoOnElevation");
    /// `approvalOnElevation` in queries.
    pub const APPROVAL_ON_ELEVATION: Property<Self> = Property::new("approvalOnElevation");
    /// `approverIds` in queries.
    pub const APPROVER_IDS: Property<Self> = Property::new("approverIds");

    /// `elevationDuration`: `Edm.Duration`
    pub fn elevation_duration(&self) -> Parsed<Duration> {
        self.0.duration("elevationDuration")
    }

    /// Sets `elevationDuration`.
    pub fn with_elevation_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("elevationDuration", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isMfaOnElevationConfigurable`: `Edm.Boolean`
    pub fn is_mfa_on_elevation_configurable(&self) -> Option<bool> {
        self.0.bool("isMfaOnElevationConfigurable")
    }

    /// Sets `isMfaOnElevationConfigurable`.
    pub fn with_is_mfa_on_elevation_configurable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isMfaOnElevationConfigurable", value))
    }

    /// `lastGlobalAdmin`: `Edm.Boolean`
    pub fn last_global_admin(&self) -> Option<bool> {
        self.0.bool("lastGlobalAdmin")
    }

    /// Sets `lastGlobalAdmin`.
    pub fn with_last_global_admin(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("lastGlobalAdmin", value))
    }

    /// `maxElavationDuration`: `Edm.Duration`
    pub fn max_elavation_duration(&self) -> Parsed<Duration> {
        self.0.duration("maxElavationDuration")
    }

    /// Sets `maxElavationDuration`.
    pub fn with_max_elavation_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("maxElavationDuration", value))
    }

    /// `mfaOnElevation`: `Edm.Boolean`
    pub fn mfa_on_elevation(&self) -> Option<bool> {
        self.0.bool("mfaOnElevation")
    }

    /// Sets `mfaOnElevation`.
    pub fn with_mfa_on_elevation(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("mfaOnElevation", value))
    }

    /// `minElevationDuration`: `Edm.Duration`
    pub fn min_elevation_duration(&self) -> Parsed<Duration> {
        self.0.duration("minElevationDuration")
    }

    /// Sets `minElevationDuration`.
    pub fn with_min_elevation_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("minElevationDuration", value))
    }

    /// `notificationToUserOnElevation`: `Edm.Boolean`
    pub fn notification_to_user_on_elevation(&self) -> Option<bool> {
        self.0.bool("notificationToUserOnElevation")
    }

    /// Sets `notificationToUserOnElevation`.
    pub fn with_notification_to_user_on_elevation(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("notificationToUserOnElevation", value))
    }

    /// `ticketingInfoOnElevation`: `Edm.Boolean`
    pub fn ticketing_info_on_elevation(&self) -> Option<bool> {
        self.0.bool("ticketingInfoOnElevation")
    }

    /// Sets `ticketingInfoOnElevation`.
    pub fn with_ticketing_info_on_elevation(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("ticketingInfoOnElevation", value))
    }

    /// `approvalOnElevation`: `Edm.Boolean`
    pub fn approval_on_elevation(&self) -> Option<bool> {
        self.0.bool("approvalOnElevation")
    }

    /// Sets `approvalOnElevation`.
    pub fn with_approval_on_elevation(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("approvalOnElevation", value))
    }

    /// `approverIds`: `Collection(Edm.String)`
    pub fn approver_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("approverIds")
    }

    /// Sets `approverIds`.
    pub fn with_approver_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("approverIds", value))
    }
}
