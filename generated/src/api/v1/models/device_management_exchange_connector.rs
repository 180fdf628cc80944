// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementExchangeConnector`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeconnector?view=graph-rest-1.0)
    DeviceManagementExchangeConnector = "microsoft.graph.deviceManagementExchangeConnector"
}

impl DeviceManagementExchangeConnector {
    pub const ID: Property<Self> = Property::new("id");
    pub const LAST_SYNC_DATE_TIME: Property<Self> = Property::new("lastSyncDateTime");
    pub const STATUS: Property<Self> = Property::new("status");
    pub const PRIMARY_SMTP_ADDRESS: Property<Self> = Property::new("primarySmtpAddress");
    pub const SERVER_NAME: Property<Self> = Property::new("serverName");
    pub const CONNECTOR_SERVER_NAME: Property<Self> = Property::new(
        "connectorServerName",
    );
    pub const EXCHANGE_CONNECTOR_TYPE: Property<Self> = Property::new(
        "exchangeConnectorType",
    );
    pub const VERSION: Property<Self> = Property::new("version");
    pub const EXCHANGE_ALIAS: Property<Self> = Property::new("exchangeAlias");
    pub const EXCHANGE_ORGANIZATION: Property<Self> = Property::new(
        "exchangeOrganization",
    );

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `lastSyncDateTime`: `Edm.DateTimeOffset`
    pub fn last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSyncDateTime")
    }

    pub fn with_last_sync_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastSyncDateTime", value))
    }

    /// `status`: `microsoft.graph.deviceManagementExchangeConnectorStatus`
    ///
    /// Possible values are: none, connectionPending, connected, disconnected.
    pub fn status(&self) -> Option<super::DeviceManagementExchangeConnectorStatus> {
        self.0.enumeration("status")
    }

    pub fn with_status(
        self,
        value: impl Into<Nullable<super::DeviceManagementExchangeConnectorStatus>>,
    ) -> Self {
        Self(self.0.with("status", value))
    }

    /// `primarySmtpAddress`: `Edm.String`
    pub fn primary_smtp_address(&self) -> Option<&str> {
        self.0.str("primarySmtpAddress")
    }

    pub fn with_primary_smtp_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("primarySmtpAddress", value))
    }

    /// `serverName`: `Edm.String`
    pub fn server_name(&self) -> Option<&str> {
        self.0.str("serverName")
    }

    pub fn with_server_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serverName", value))
    }

    /// `connectorServerName`: `Edm.String`
    pub fn connector_server_name(&self) -> Option<&str> {
        self.0.str("connectorServerName")
    }

    pub fn with_connector_server_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("connectorServerName", value))
    }

    /// `exchangeConnectorType`: `microsoft.graph.deviceManagementExchangeConnectorType`
    ///
    /// Possible values are: onPremises, hosted, serviceToService, dedicated.
    pub fn exchange_connector_type(
        &self,
    ) -> Option<super::DeviceManagementExchangeConnectorType> {
        self.0.enumeration("exchangeConnectorType")
    }

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

    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `exchangeAlias`: `Edm.String`
    pub fn exchange_alias(&self) -> Option<&str> {
        self.0.str("exchangeAlias")
    }

    pub fn with_exchange_alias(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("exchangeAlias", value))
    }

    /// `exchangeOrganization`: `Edm.String`
    pub fn exchange_organization(&self) -> Option<&str> {
        self.0.str("exchangeOrganization")
    }

    pub fn with_exchange_organization(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("exchangeOrganization", value))
    }
}
