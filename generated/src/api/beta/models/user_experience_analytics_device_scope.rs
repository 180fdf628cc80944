// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsDeviceScope`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdevicescope?view=graph-rest-beta)
    UserExperienceAnalyticsDeviceScope = "microsoft.graph.userExperienceAnalyticsDeviceScope"
}

impl UserExperienceAnalyticsDeviceScope {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceScopeName` in queries.
    pub const DEVICE_SCOPE_NAME: Property<Self> = Property::new("deviceScopeName");
    /// `ownerId` in queries.
    pub const OWNER_ID: Property<Self> = Property::new("ownerId");
    /// `isBuiltIn` in queries.
    pub const IS_BUILT_IN: Property<Self> = Property::new("isBuiltIn");
    /// `enabled` in queries.
    pub const ENABLED: Property<Self> = Property::new("enabled");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `parameter` in queries.
    pub const PARAMETER: Property<Self> = Property::new("parameter");
    /// `operator` in queries.
    pub const OPERATOR: Property<Self> = Property::new("operator");
    /// `valueObjectId` in queries.
    pub const VALUE_OBJECT_ID: Property<Self> = Property::new("valueObjectId");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `deviceScopeName`: `Edm.String`
    pub fn device_scope_name(&self) -> Option<&str> {
        self.0.str("deviceScopeName")
    }

    /// Sets `deviceScopeName`.
    pub fn with_device_scope_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceScopeName", value))
    }

    /// `ownerId`: `Edm.String`
    pub fn owner_id(&self) -> Option<&str> {
        self.0.str("ownerId")
    }

    /// Sets `ownerId`.
    pub fn with_owner_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ownerId", value))
    }

    /// `isBuiltIn`: `Edm.Boolean`
    pub fn is_built_in(&self) -> Option<bool> {
        self.0.bool("isBuiltIn")
    }

    /// Sets `isBuiltIn`.
    pub fn with_is_built_in(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isBuiltIn", value))
    }

    /// `enabled`: `Edm.Boolean`
    pub fn enabled(&self) -> Option<bool> {
        self.0.bool("enabled")
    }

    /// Sets `enabled`.
    pub fn with_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enabled", value))
    }

    /// `status`: `microsoft.graph.deviceScopeStatus`
    ///
    /// Possible values are: none, computing, insufficientData, completed, unknownFutureValue.
    pub fn status(&self) -> Option<super::DeviceScopeStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::DeviceScopeStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `parameter`: `microsoft.graph.deviceScopeParameter`
    ///
    /// Possible values are: none, scopeTag, unknownFutureValue.
    pub fn parameter(&self) -> Option<super::DeviceScopeParameter> {
        self.0.enumeration("parameter")
    }

    /// Sets `parameter`.
    pub fn with_parameter(self, value: impl Into<Nullable<super::DeviceScopeParameter>>) -> Self {
        Self(self.0.with("parameter", value))
    }

    /// `operator`: `microsoft.graph.deviceScopeOperator`
    ///
    /// Possible values are: none, equals, unknownFutureValue.
    pub fn operator(&self) -> Option<super::DeviceScopeOperator> {
        self.0.enumeration("operator")
    }

    /// Sets `operator`.
    pub fn with_operator(self, value: impl Into<Nullable<super::DeviceScopeOperator>>) -> Self {
        Self(self.0.with("operator", value))
    }

    /// `valueObjectId`: `Edm.String`
    pub fn value_object_id(&self) -> Option<&str> {
        self.0.str("valueObjectId")
    }

    /// Sets `valueObjectId`.
    pub fn with_value_object_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("valueObjectId", value))
    }

    /// `value`: `Edm.String`
    pub fn value(&self) -> Option<&str> {
        self.0.str("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("value", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }
}
