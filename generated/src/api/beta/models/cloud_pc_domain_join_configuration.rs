// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcDomainJoinConfiguration`](https://learn.microsoft.com/graph/api/resources/cloudpcdomainjoinconfiguration?view=graph-rest-beta)
    CloudPcDomainJoinConfiguration = "microsoft.graph.cloudPcDomainJoinConfiguration"
}

impl CloudPcDomainJoinConfiguration {
    /// `onPremisesConnectionId` in queries.
    pub const ON_PREMISES_CONNECTION_ID: Property<Self> = Property::new("onPremisesConnectionId");
    /// `regionName` in queries.
    pub const REGION_NAME: Property<Self> = Property::new("regionName");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `onPremisesConnectionId`: `Edm.String`
    pub fn on_premises_connection_id(&self) -> Option<&str> {
        self.0.str("onPremisesConnectionId")
    }

    /// Sets `onPremisesConnectionId`.
    pub fn with_on_premises_connection_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("onPremisesConnectionId", value))
    }

    /// `regionName`: `Edm.String`
    pub fn region_name(&self) -> Option<&str> {
        self.0.str("regionName")
    }

    /// Sets `regionName`.
    pub fn with_region_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("regionName", value))
    }

    /// `type`: `microsoft.graph.cloudPcDomainJoinType`
    ///
    /// Possible values are: azureADJoin, hybridAzureADJoin, unknownFutureValue.
    pub fn type_(&self) -> Option<super::CloudPcDomainJoinType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::CloudPcDomainJoinType>>) -> Self {
        Self(self.0.with("type", value))
    }
}
