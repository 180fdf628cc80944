// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.externalConnection`](https://learn.microsoft.com/graph/api/resources/externalconnectors-externalconnection?view=graph-rest-1.0)
    ExternalConnection = "microsoft.graph.externalConnectors.externalConnection"
}

impl ExternalConnection {
    /// `configuration` in queries.
    pub const CONFIGURATION: Property<Self> = Property::new("configuration");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `items` in queries.
    pub const ITEMS: Property<Self> = Property::new("items");
    /// `operations` in queries.
    pub const OPERATIONS: Property<Self> = Property::new("operations");
    /// `schema` in queries.
    pub const SCHEMA: Property<Self> = Property::new("schema");

    /// `configuration`: `microsoft.graph.externalConnectors.configuration`
    ///
    /// Optional.
    pub fn configuration(&self) -> Option<&super::Configuration> {
        self.0.model("configuration")
    }

    /// Sets `configuration`.
    pub fn with_configuration(self, value: impl Into<Nullable<super::Configuration>>) -> Self {
        Self(self.0.with("configuration", value))
    }

    /// `description`: `Edm.String`
    ///
    /// Optional.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `id`: `Edm.String`
    ///
    /// Required. Possible values are: None, Directory, Exchange, ExchangeArchive, LinkedIn, Mailbox, OneDriveBusiness, SharePoint, Teams, Yammer, Connectors, TaskFabric, PowerBI, Assistant, TopicEngine, MSFT\_All\_Connectors.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `name`: `Edm.String`
    ///
    /// Required.
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `state`: `microsoft.graph.externalConnectors.connectionState`
    ///
    /// Possible values are: draft, ready, obsolete, limitExceeded, unknownFutureValue.
    pub fn state(&self) -> Option<super::ConnectionState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::ConnectionState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `items`: `Collection(microsoft.graph.externalConnectors.externalItem)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn items(&self) -> Option<&[super::ExternalItem]> {
        self.0.models("items")
    }

    /// `operations`: `Collection(microsoft.graph.externalConnectors.connectionOperation)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn operations(&self) -> Option<&[super::ConnectionOperation]> {
        self.0.models("operations")
    }

    /// `schema`: `microsoft.graph.externalConnectors.schema`, read-only
    ///
    /// Read-only. Nullable.
    pub fn schema(&self) -> Option<&super::Schema> {
        self.0.model("schema")
    }
}
