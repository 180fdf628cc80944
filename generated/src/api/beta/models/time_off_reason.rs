// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// [`microsoft.graph.timeOffReason`](https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-beta)
    TimeOffReason: super::ChangeTrackedEntity = "microsoft.graph.timeOffReason"
}

crate::runtime::derived! {
    TimeOffReason: super::Entity
}

impl TimeOffReason {
    pub const ID: Property<Self> = Property::new("id");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const ICON_TYPE: Property<Self> = Property::new("iconType");
    pub const IS_ACTIVE: Property<Self> = Property::new("isActive");

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_last_modified_by(
        self,
        value: impl Into<Nullable<super::IdentitySet>>,
    ) -> Self {
        Self(self.0.with("lastModifiedBy", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `displayName`: `Edm.String`
    ///
    /// Required.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `iconType`: `microsoft.graph.timeOffReasonIconType`
    ///
    /// Required.
    pub fn icon_type(&self) -> Option<super::TimeOffReasonIconType> {
        self.0.enumeration("iconType")
    }

    pub fn with_icon_type(
        self,
        value: impl Into<Nullable<super::TimeOffReasonIconType>>,
    ) -> Self {
        Self(self.0.with("iconType", value))
    }

    /// `isActive`: `Edm.Boolean`
    ///
    /// Required.
    pub fn is_active(&self) -> Option<bool> {
        self.0.bool("isActive")
    }

    pub fn with_is_active(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isActive", value))
    }
}
