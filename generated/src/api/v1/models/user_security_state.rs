// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userSecurityState`](https://learn.microsoft.com/graph/api/resources/usersecuritystate?view=graph-rest-1.0)
    UserSecurityState = "microsoft.graph.userSecurityState"
}

impl UserSecurityState {
    /// `aadUserId` in queries.
    pub const AAD_USER_ID: Property<Self> = Property::new("aadUserId");
    /// `accountName` in queries.
    pub const ACCOUNT_NAME: Property<Self> = Property::new("accountName");
    /// `domainName` in queries.
    pub const DOMAIN_NAME: Property<Self> = Property::new("domainName");
    /// `emailRole` in queries.
    pub const EMAIL_ROLE: Property<Self> = Property::new("emailRole");
    /// `isVpn` in queries.
    pub const IS_VPN: Property<Self> = Property::new("isVpn");
    /// `logonDateTime` in queries.
    pub const LOGON_DATE_TIME: Property<Self> = Property::new("logonDateTime");
    /// `logonId` in queries.
    pub const LOGON_ID: Property<Self> = Property::new("logonId");
    /// `logonIp` in queries.
    pub const LOGON_IP: Property<Self> = Property::new("logonIp");
    /// `logonLocation` in queries.
    pub const LOGON_LOCATION: Property<Self> = Property::new("logonLocation");
    /// `logonType` in queries.
    pub const LOGON_TYPE: Property<Self> = Property::new("logonType");
    /// `onPremisesSecurityIdentifier` in queries.
    pub const ON_PREMISES_SECURITY_IDENTIFIER: Property<Self> = Property::new("onPremisesSecurityIdentifier");
    /// `riskScore` in queries.
    pub const RISK_SCORE: Property<Self> = Property::new("riskScore");
    /// `userAccountType` in queries.
    pub const USER_ACCOUNT_TYPE: Property<Self> = Property::new("userAccountType");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");

    /// `aadUserId`: `Edm.String`
    pub fn aad_user_id(&self) -> Option<&str> {
        self.0.str("aadUserId")
    }

    /// Sets `aadUserId`.
    pub fn with_aad_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("aadUserId", value))
    }

    /// `accountName`: `Edm.String`
    pub fn account_name(&self) -> Option<&str> {
        self.0.str("accountName")
    }

    /// Sets `accountName`.
    pub fn with_account_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("accountName", value))
    }

    /// `domainName`: `Edm.String`
    pub fn domain_name(&self) -> Option<&str> {
        self.0.str("domainName")
    }

    /// Sets `domainName`.
    pub fn with_domain_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("domainName", value))
    }

    /// `emailRole`: `microsoft.graph.emailRole`
    ///
    /// Possible values are: unknown, sender, recipient.
    pub fn email_role(&self) -> Option<super::EmailRole> {
        self.0.enumeration("emailRole")
    }

    /// Sets `emailRole`.
    pub fn with_email_role(self, value: impl Into<Nullable<super::EmailRole>>) -> Self {
        Self(self.0.with("emailRole", value))
    }

    /// `isVpn`: `Edm.Boolean`
    pub fn is_vpn(&self) -> Option<bool> {
        self.0.bool("isVpn")
    }

    /// Sets `isVpn`.
    pub fn with_is_vpn(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isVpn", value))
    }

    /// `logonDateTime`: `Edm.DateTimeOffset`
    pub fn logon_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("logonDateTime")
    }

    /// Sets `logonDateTime`.
    pub fn with_logon_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("logonDateTime", value))
    }

    /// `logonId`: `Edm.String`
    pub fn logon_id(&self) -> Option<&str> {
        self.0.str("logonId")
    }

    /// Sets `logonId`.
    pub fn with_logon_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("logonId", value))
    }

    /// `logonIp`: `Edm.String`
    pub fn logon_ip(&self) -> Option<&str> {
        self.0.str("logonIp")
    }

    /// Sets `logonIp`.
    pub fn with_logon_ip(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("logonIp", value))
    }

    /// `logonLocation`: `Edm.String`
    pub fn logon_location(&self) -> Option<&str> {
        self.0.str("logonLocation")
    }

    /// Sets `logonLocation`.
    pub fn with_logon_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("logonLocation", value))
    }

    /// `logonType`: `microsoft.graph.logonType`
    ///
    /// Possible values are: unknown, interactive, remoteInteractive, network, batch, service.
    pub fn logon_type(&self) -> Option<super::LogonType> {
        self.0.enumeration("logonType")
    }

    /// Sets `logonType`.
    pub fn with_logon_type(self, value: impl Into<Nullable<super::LogonType>>) -> Self {
        Self(self.0.with("logonType", value))
    }

    /// `onPremisesSecurityIdentifier`: `Edm.String`
    pub fn on_premises_security_identifier(&self) -> Option<&str> {
        self.0.str("onPremisesSecurityIdentifier")
    }

    /// Sets `onPremisesSecurityIdentifier`.
    pub fn with_on_premises_security_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("onPremisesSecurityIdentifier", value))
    }

    /// `riskScore`: `Edm.String`
    pub fn risk_score(&self) -> Option<&str> {
        self.0.str("riskScore")
    }

    /// Sets `riskScore`.
    pub fn with_risk_score(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("riskScore", value))
    }

    /// `userAccountType`: `microsoft.graph.userAccountSecurityType`
    ///
    /// Possible values are: unknown, standard, power, administrator.
    pub fn user_account_type(&self) -> Option<super::UserAccountSecurityType> {
        self.0.enumeration("userAccountType")
    }

    /// Sets `userAccountType`.
    pub fn with_user_account_type(self, value: impl Into<Nullable<super::UserAccountSecurityType>>) -> Self {
        Self(self.0.with("userAccountType", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }
}
