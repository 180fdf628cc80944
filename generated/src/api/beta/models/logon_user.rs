// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.logonUser`](https://learn.microsoft.com/graph/api/resources/logonuser?view=graph-rest-beta)
    LogonUser = "microsoft.graph.logonUser"
}

impl LogonUser {
    /// `accountDomain` in queries.
    pub const ACCOUNT_DOMAIN: Property<Self> = Property::new("accountDomain");
    /// `accountName` in queries.
    pub const ACCOUNT_NAME: Property<Self> = Property::new("accountName");
    /// `accountType` in queries.
    pub const ACCOUNT_TYPE: Property<Self> = Property::new("accountType");
    /// `firstSeenDateTime` in queries.
    pub const FIRST_SEEN_DATE_TIME: Property<Self> = Property::new("firstSeenDateTime");
    /// `lastSeenDateTime` in queries.
    pub const LAST_SEEN_DATE_TIME: Property<Self> = Property::new("lastSeenDateTime");
    /// `logonId` in queries.
    pub const LOGON_ID: Property<Self> = Property::new("logonId");
    /// `logonTypes` in queries.
    pub const LOGON_TYPES: Property<Self> = Property::new("logonTypes");

    /// `accountDomain`: `Edm.String`
    pub fn account_domain(&self) -> Option<&str> {
        self.0.str("accountDomain")
    }

    /// Sets `accountDomain`.
    pub fn with_account_domain(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("accountDomain", value))
    }

    /// `accountName`: `Edm.String`
    pub fn account_name(&self) -> Option<&str> {
        self.0.str("accountName")
    }

    /// Sets `accountName`.
    pub fn with_account_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("accountName", value))
    }

    /// `accountType`: `Edm.String`
    ///
    /// Possible values are: unknown, standard, power, administrator.
    pub fn account_type(&self) -> Option<&str> {
        self.0.str("accountType")
    }

    /// Sets `accountType`.
    pub fn with_account_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("accountType", value))
    }

    /// `firstSeenDateTime`: `Edm.DateTimeOffset`
    pub fn first_seen_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("firstSeenDateTime")
    }

    /// Sets `firstSeenDateTime`.
    pub fn with_first_seen_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("firstSeenDateTime", value))
    }

    /// `lastSeenDateTime`: `Edm.DateTimeOffset`
    pub fn last_seen_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSeenDateTime")
    }

    /// Sets `lastSeenDateTime`.
    pub fn with_last_seen_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastSeenDateTime", value))
    }

    /// `logonId`: `Edm.String`
    pub fn logon_id(&self) -> Option<&str> {
        self.0.str("logonId")
    }

    /// Sets `logonId`.
    pub fn with_logon_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("logonId", value))
    }

    /// `logonTypes`: `Collection(Edm.String)`
    ///
    /// Possible values are: unknown, interactive, remoteInteractive, network, batch, service.
    pub fn logon_types(&self) -> Option<Vec<&str>> {
        self.0.strs("logonTypes")
    }

    /// Sets `logonTypes`.
    pub fn with_logon_types(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("logonTypes", value))
    }
}
