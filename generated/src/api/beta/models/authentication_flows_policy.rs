// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.authenticationFlowsPolicy`](https://learn.microsoft.com/graph/api/resources/authenticationflowspolicy?view=graph-rest-beta)
    AuthenticationFlowsPolicy = "microsoft.graph.authenticationFlowsPolicy"
}

impl AuthenticationFlowsPolicy {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `selfServiceSignUp` in queries.
    pub const SELF_SERVICE_SIGN_UP: Property<Self> = Property::new("selfServiceSignUp");

    /// `id`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `description`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// `selfServiceSignUp`: `microsoft.graph.selfServiceSignUpAuthenticationFlowConfiguration`, read-only
    ///
    /// Optional. Read-only.
    pub fn self_service_sign_up(&self) -> Option<&super::SelfServiceSignUpAuthenticationFlowConfiguration> {
        self.0.model("selfServiceSignUp")
    }
}
