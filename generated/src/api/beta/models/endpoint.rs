// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.endpoint`](https://learn.microsoft.com/graph/api/resources/endpoint?view=graph-rest-beta)
    Endpoint = "microsoft.graph.endpoint"
}

impl Endpoint {
    /// `capability` in queries.
    pub const CAPABILITY: Property<Self> = Property::new("capability");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `providerId` in queries.
    pub const PROVIDER_ID: Property<Self> = Property::new("providerId");
    /// `providerName` in queries.
    pub const PROVIDER_NAME: Property<Self> = Property::new("providerName");
    /// `providerResourceId` in queries.
    pub const PROVIDER_RESOURCE_ID: Property<Self> = Property::new("providerResourceId");
    /// `uri` in queries.
    pub const URI: Property<Self> = Property::new("uri");

    /// `capability`: `Edm.String`, read-only
    ///
    /// Read-only. Nullable.
    pub fn capability(&self) -> Option<&str> {
        self.0.str("capability")
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only. Not nullable. Key.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `providerId`: `Edm.String`, read-only
    ///
    /// Read-only. Not nullable.
    pub fn provider_id(&self) -> Option<&str> {
        self.0.str("providerId")
    }

    /// `providerName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn provider_name(&self) -> Option<&str> {
        self.0.str("providerName")
    }

    /// `providerResourceId`: `Edm.String`, read-only
    ///
    /// Read-only. Not nullable.
    pub fn provider_resource_id(&self) -> Option<&str> {
        self.0.str("providerResourceId")
    }

    /// `uri`: `Edm.String`, read-only
    ///
    /// Read-only. Not nullable.
    pub fn uri(&self) -> Option<&str> {
        self.0.str("uri")
    }
}
