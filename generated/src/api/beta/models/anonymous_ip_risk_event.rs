// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// [`microsoft.graph.anonymousIpRiskEvent`](https://learn.microsoft.com/graph/api/resources/anonymousipriskevent?view=graph-rest-beta)
    AnonymousIpRiskEvent: super::LocatedRiskEvent = "microsoft.graph.anonymousIpRiskEvent"
}

impl AnonymousIpRiskEvent {
    pub const CLOSED_DATE_TIME: Property<Self> = Property::new("closedDateTime");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const ID: Property<Self> = Property::new("id");
    pub const RISK_EVENT_DATE_TIME: Property<Self> = Property::new("riskEventDateTime");
    pub const RISK_EVENT_STATUS: Property<Self> = Property::new("riskEventStatus");
    pub const RISK_LEVEL: Property<Self> = Property::new("riskLevel");
    pub const RISK_EVENT_TYPE: Property<Self> = Property::new("riskEventType");
    pub const USER_DISPLAY_NAME: Property<Self> = Property::new("userDisplayName");
    pub const USER_ID: Property<Self> = Property::new("userId");
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    pub const RISK_TYPE: Property<Self> = Property::new("riskType");
    pub const IMPACTED_USER: Property<Self> = Property::new("impactedUser");
    pub const IP_ADDRESS: Property<Self> = Property::new("ipAddress");
    pub const LOCATION: Property<Self> = Property::new("location");

    pub fn with_closed_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("closedDateTime", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_risk_event_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("riskEventDateTime", value))
    }

    pub fn with_risk_event_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("riskEventStatus", value))
    }

    pub fn with_risk_level(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("riskLevel", value))
    }

    pub fn with_risk_event_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("riskEventType", value))
    }

    pub fn with_user_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userDisplayName", value))
    }

    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `riskType`: `Edm.String`
    pub fn risk_type(&self) -> Option<&str> {
        self.0.str("riskType")
    }

    pub fn with_risk_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("riskType", value))
    }

    pub fn with_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipAddress", value))
    }

    pub fn with_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("location", value))
    }
}
