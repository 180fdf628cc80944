// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.delegatedAdminAccessContainer`](https://learn.microsoft.com/graph/api/resources/delegatedadminaccesscontainer?view=graph-rest-beta)
    DelegatedAdminAccessContainer = "microsoft.graph.delegatedAdminAccessContainer"
}

impl DelegatedAdminAccessContainer {
    /// `accessContainerId` in queries.
    pub const ACCESS_CONTAINER_ID: Property<Self> = Property::new("accessContainerId");
    /// `accessContainerType` in queries.
    pub const ACCESS_CONTAINER_TYPE: Property<Self> = Property::new("accessContainerType");

    /// `accessContainerId`: `Edm.String`
    pub fn access_container_id(&self) -> Option<&str> {
        self.0.str("accessContainerId")
    }

    /// Sets `accessContainerId`.
    pub fn with_access_container_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("accessContainerId", value))
    }

    /// `accessContainerType`: `microsoft.graph.delegatedAdminAccessContainerType`
    ///
    /// Possible values are: securityGroup, unknownFutureValue.
    pub fn access_container_type(&self) -> Option<super::DelegatedAdminAccessContainerType> {
        self.0.enumeration("accessContainerType")
    }

    /// Sets `accessContainerType`.
    pub fn with_access_container_type(
        self,
        value: impl Into<Nullable<super::DelegatedAdminAccessContainerType>>,
    ) -> Self {
        Self(self.0.with("accessContainerType", value))
    }
}
