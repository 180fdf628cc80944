// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.networkLocationDetail`](https://learn.microsoft.com/graph/api/resources/networkLocationDetail?view=graph-rest-beta)
    NetworkLocationDetail = "microsoft.graph.networkLocationDetail"
}

impl NetworkLocationDetail {
    /// `networkNames` in queries.
    pub const NETWORK_NAMES: Property<Self> = Property::new("networkNames");
    /// `networkType` in queries.
    pub const NETWORK_TYPE: Property<Self> = Property::new("networkType");

    /// `networkNames`: `Collection(Edm.String)`
    pub fn network_names(&self) -> Option<Vec<&str>> {
        self.0.strs("networkNames")
    }

    /// Sets `networkNames`.
    pub fn with_network_names(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("networkNames", value))
    }

    /// `networkType`: `microsoft.graph.networkType`
    ///
    /// Possible values are: intranet, extranet, namedNetwork, trusted, unknownFutureValue.
    pub fn network_type(&self) -> Option<super::NetworkType> {
        self.0.enumeration("networkType")
    }

    /// Sets `networkType`.
    pub fn with_network_type(self, value: impl Into<Nullable<super::NetworkType>>) -> Self {
        Self(self.0.with("networkType", value))
    }
}
