// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementExchangeConnector`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeconnector?view=graph-rest-beta)
    DeviceManagementExchangeConnector = "microsoft.graph.deviceManagementExchangeConnector"
}

impl DeviceManagementExchangeConnector {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastSyncDateTime` in queries.
    pub const LAST_SYNC_DATE_TIME: Property<Self> = Property::new("lastSyncDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `primarySmtpAddress` in queries.
    pub const PRIMARY_SMTP_ADDRESS: Property<Self> = Property::new("primarySmtpAddress");
    /// `serverName` in queries.
    pub const SERVER_NAME: Property<Self> = Property::new("serverName");
    /// `connectorServerName` in queries.
    pub const CONNECTOR_SERVER_NAME: Property<Self> = Property::new("connectorServerName");
    /// `exchangeConnectorType` in queries.
    pub const EXCHANGE_CONNECTOR_TYPE: Property<Self> = Property::new("exchangeConnectorType");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `exchangeAlias` in queries.
    pub const EXCHANGE_ALIAS: Property<Self> = Property::new("exchangeAlias");
    /// `exchangeOrganization` in queries.
    pub const EXCHANGE_ORGANIZATION: Property<Self> = Property::new("exchangeOrganization");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `lastSyncDateTime`: `Edm.DateTimeOffset`
    pub fn last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSyncDateTime")
    }

    /// Sets `lastSyncDateTime`.
    pub fn with_last_sync_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastSyncDateTime", value))
    }

    /// `status`: `microsoft.graph.deviceManagementExchangeConnectorStatus`
    ///
    /// Possible values are: none, connectionPending, connected, disconnected.
    pub fn status(&self) -> Option<super::DeviceManagementExchangeConnectorStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::DeviceManagementExchangeConnectorStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `primarySmtpAddress`: `Edm.String`
    pub fn primary_smtp_address(&self) -> Option<&str> {
        self.0.str("primarySmtpAddress")
    }

    /// Sets `primarySmtpAddress`.
    pub fn with_primary_smtp_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("primarySmtpAddress", value))
    }

    /// `serverName`: `Edm.String`
    pub fn server_name(&self) -> Option<&str> {
        self.0.str("serverName")
    }

    /// Sets `serverName`.
    pub fn with_server_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serverName", value))
    }

    /// `connectorServerName`: `Edm.String`
    pub fn connector_server_name(&self) -> Option<&str> {
        self.0.str("connectorServerName")
    }

    /// Sets `connectorServerName`.
    pub fn with_connector_server_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("connectorServerName", value))
    }

    /// `exchangeConnectorType`: `microsoft.graph.deviceManagementExchangeConnectorType`
    ///
    /// Possible values are: onPremises, hosted, serviceToService, dedicated.
    pub fn exchange_connector_type(&self) -> Option<super::DeviceManagementExchangeConnectorType> {
        self.0.enumeration("exchangeConnectorType")
    }

    /// Sets `exchangeConnectorType`.
    pub fn with_exchange_connector_type(
        self,
        value: impl Into<Nullable<super::DeviceManagementExchangeConnectorType>>,
    ) -> Self {
        Self(self.0.with("exchangeConnectorType", value))
    }

    /// `version`: `Edm.String`
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `exchangeAlias`: `Edm.String`
    pub fn exchange_alias(&self) -> Option<&str> {
        self.0.str("exchangeAlias")
    }

    /// Sets `exchangeAlias`.
    pub fn with_exchange_alias(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("exchangeAlias", value))
    }

    /// `exchangeOrganization`: `Edm.String`
    pub fn exchange_organization(&self) -> Option<&str> {
        self.0.str("exchangeOrganization")
    }

    /// Sets `exchangeOrganization`.
    pub fn with_exchange_organization(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("exchangeOrganization", value))
    }
}
