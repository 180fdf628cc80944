// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.externalConnection`](https://learn.microsoft.com/graph/api/resources/externalconnectors-externalconnection?view=graph-rest-beta)
    ExternalConnection = "microsoft.graph.externalConnectors.externalConnection"
}

impl ExternalConnection {
    /// `configuration` in queries.
    pub const CONFIGURATION: Property<Self> = Property::new("configuration");
    /// `connectorId` in queries.
    pub const CONNECTOR_ID: Property<Self> = Property::new("connectorId");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `ingestedItemsCount` in queries.
    pub const INGESTED_ITEMS_COUNT: Property<Self> = Property::new("ingestedItemsCount");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `searchSettings` in queries.
    pub const SEARCH_SETTINGS: Property<Self> = Property::new("searchSettings");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `groups` in queries.
    pub const GROUPS: Property<Self> = Property::new("groups");
    /// `items` in queries.
    pub const ITEMS: Property<Self> = Property::new("items");
    /// `operations` in queries.
    pub const OPERATIONS: Property<Self> = Property::new("operations");
    /// `quota` in queries.
    pub const QUOTA: Property<Self> = Property::new("quota");
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

    /// `connectorId`: `Edm.String`
    ///
    /// Optional.
    pub fn connector_id(&self) -> Option<&str> {
        self.0.str("connectorId")
    }

    /// Sets `connectorId`.
    pub fn with_connector_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("connectorId", value))
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
    /// Required. Possible values are: None, Directory, Exchange, ExchangeArchive, LinkedIn, Mailbox, OneDriveBusiness, Teams, SharePoint, Yammer, Connectors, TaskFabric, PowerBI, Assistant, TopicEngine, MSFT\_All\_Connectors.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `ingestedItemsCount`: `Edm.Int64`
    pub fn ingested_items_count(&self) -> Option<i64> {
        self.0.i64("ingestedItemsCount")
    }

    /// Sets `ingestedItemsCount`.
    pub fn with_ingested_items_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("ingestedItemsCount", value))
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

    /// `searchSettings`: `microsoft.graph.externalConnectors.searchSettings`
    pub fn search_settings(&self) -> Option<&super::SearchSettings> {
        self.0.model("searchSettings")
    }

    /// Sets `searchSettings`.
    pub fn with_search_settings(self, value: impl Into<Nullable<super::SearchSettings>>) -> Self {
        Self(self.0.with("searchSettings", value))
    }

    /// `state`: `microsoft.graph.externalConnectors.connectionState`
    ///
    /// Required. Possible values are: draft, ready, obsolete, limitExceeded.
    pub fn state(&self) -> Option<super::ConnectionState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::ConnectionState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `groups`: `Collection(microsoft.graph.externalConnectors.externalGroup)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn groups(&self) -> Option<&[super::ExternalGroup]> {
        self.0.models("groups")
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

    /// `quota`: `microsoft.graph.externalConnectors.connectionQuota`, read-only
    ///
    /// Read-only. Nullable.
    pub fn quota(&self) -> Option<&super::ConnectionQuota> {
        self.0.model("quota")
    }

    /// `schema`: `microsoft.graph.externalConnectors.schema`, read-only
    ///
    /// Read-only. Nullable.
    pub fn schema(&self) -> Option<&super::Schema> {
        self.0.model("schema")
    }
}
