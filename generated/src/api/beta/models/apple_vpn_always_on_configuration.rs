// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.appleVpnAlwaysOnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applevpnalwaysonconfiguration?view=graph-rest-beta)
    AppleVpnAlwaysOnConfiguration = "microsoft.graph.appleVpnAlwaysOnConfiguration"
}

impl AppleVpnAlwaysOnConfiguration {
    /// `tunnelConfiguration` in queries.
    pub const TUNNEL_CONFIGURATION: Property<Self> = Property::new("tunnelConfiguration");
    /// `userToggleEnabled` in queries.
    pub const USER_TOGGLE_ENABLED: Property<Self> = Property::new("userToggleEnabled");
    /// `voicemailExceptionAction` in queries.
    pub const VOICEMAIL_EXCEPTION_ACTION: Property<Self> = Property::new("voicemailExceptionAction");
    /// `airPrintExceptionAction` in queries.
    pub const AIR_PRINT_EXCEPTION_ACTION: Property<Self> = Property::new("airPrintExceptionAction");
    /// `cellularExceptionAction` in queries.
    pub const CELLULAR_EXCEPTION_ACTION: Property<Self> = Property::new("cellularExceptionAction");
    /// `allowAllCaptiveNetworkPlugins` in queries.
    pub const ALLOW_ALL_CAPTIVE_NETWORK_PLUGINS: Property<Self> = Property::new("allowAllCaptiveNetworkPlugins");
    /// `allowedCaptiveNetworkPlugins` in queries.
    pub const ALLOWED_CAPTIVE_NETWORK_PLUGINS: Property<Self> = Property::new("allowedCaptiveNetworkPlugins");
    /// `allowCaptiveWebSheet` in queries.
    pub const ALLOW_CAPTIVE_WEB_SHEET: Property<Self> = Property::new("allowCaptiveWebSheet");
    /// `natKeepAliveIntervalInSeconds` in queries.
    pub const NAT_KEEP_ALIVE_INTERVAL_IN_SECONDS: Property<Self> = Property::new("natKeepAliveIntervalInSeconds");
    /// `natKeepAliveOffloadEnable` in queries.
    pub const NAT_KEEP_ALIVE_OFFLOAD_ENABLE: Property<Self> = Property::new("natKeepAliveOffloadEnable");

    /// `tunnelConfiguration`: `microsoft.graph.vpnTunnelConfigurationType`
    ///
    /// Possible values are: wifiAndCellular, cellular, wifi.
    pub fn tunnel_configuration(&self) -> Option<super::VpnTunnelConfigurationType> {
        self.0.enumeration("tunnelConfiguration")
    }

    /// Sets `tunnelConfiguration`.
    pub fn with_tunnel_configuration(self, value: impl Into<Nullable<super::VpnTunnelConfigurationType>>) -> Self {
        Self(self.0.with("tunnelConfiguration", value))
    }

    /// `userToggleEnabled`: `Edm.Boolean`
    pub fn user_toggle_enabled(&self) -> Option<bool> {
        self.0.bool("userToggleEnabled")
    }

    /// Sets `userToggleEnabled`.
    pub fn with_user_toggle_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("userToggleEnabled", value))
    }

    /// `voicemailExceptionAction`: `microsoft.graph.vpnServiceExceptionAction`
    ///
    /// Possible values are: forceTrafficViaVPN, allowTrafficOutside, dropTraffic.
    pub fn voicemail_exception_action(&self) -> Option<super::VpnServiceExceptionAction> {
        self.0.enumeration("voicemailExceptionAction")
    }

    /// Sets `voicemailExceptionAction`.
    pub fn with_voicemail_exception_action(self, value: impl Into<Nullable<super::VpnServiceExceptionAction>>) -> Self {
        Self(self.0.with("voicemailExceptionAction", value))
    }

    /// `airPrintExceptionAction`: `microsoft.graph.vpnServiceExceptionAction`
    ///
    /// Possible values are: forceTrafficViaVPN, allowTrafficOutside, dropTraffic.
    pub fn air_print_exception_action(&self) -> Option<super::VpnServiceExceptionAction> {
        self.0.enumeration("airPrintExceptionAction")
    }

    /// Sets `airPrintExceptionAction`.
    pub fn with_air_print_exception_action(self, value: impl Into<Nullable<super::VpnServiceExceptionAction>>) -> Self {
        Self(self.0.with("airPrintExceptionAction", value))
    }

    /// `cellularExceptionAction`: `microsoft.graph.vpnServiceExceptionAction`
    ///
    /// Possible values are: forceTrafficViaVPN, allowTrafficOutside, dropTraffic.
    pub fn cellular_exception_action(&self) -> Option<super::VpnServiceExceptionAction> {
        self.0.enumeration("cellularExceptionAction")
    }

    /// Sets `cellularExceptionAction`.
    pub fn with_cellular_exception_action(self, value: impl Into<Nullable<super::VpnServiceExceptionAction>>) -> Self {
        Self(self.0.with("cellularExceptionAction", value))
    }

    /// `allowAllCaptiveNetworkPlugins`: `Edm.Boolean`
    pub fn allow_all_captive_network_plugins(&self) -> Option<bool> {
        self.0.bool("allowAllCaptiveNetworkPlugins")
    }

    /// Sets `allowAllCaptiveNetworkPlugins`.
    pub fn with_allow_all_captive_network_plugins(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowAllCaptiveNetworkPlugins", value))
    }

    /// `allowedCaptiveNetworkPlugins`: `microsoft.graph.specifiedCaptiveNetworkPlugins`
    pub fn allowed_captive_network_plugins(&self) -> Option<&super::SpecifiedCaptiveNetworkPlugins> {
        self.0.model("allowedCaptiveNetworkPlugins")
    }

    /// Sets `allowedCaptiveNetworkPlugins`.
    pub fn with_allowed_captive_network_plugins(
        self,
        value: impl Into<Nullable<super::SpecifiedCaptiveNetworkPlugins>>,
    ) -> Self {
        Self(self.0.with("allowedCaptiveNetworkPlugins", value))
    }

    /// `allowCaptiveWebSheet`: `Edm.Boolean`
    pub fn allow_captive_web_sheet(&self) -> Option<bool> {
        self.0.bool("allowCaptiveWebSheet")
    }

    /// Sets `allowCaptiveWebSheet`.
    pub fn with_allow_captive_web_sheet(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowCaptiveWebSheet", value))
    }

    /// `natKeepAliveIntervalInSeconds`: `Edm.Int32`
    pub fn nat_keep_alive_interval_in_seconds(&self) -> Option<i32> {
        self.0.i32("natKeepAliveIntervalInSeconds")
    }

    /// Sets `natKeepAliveIntervalInSeconds`.
    pub fn with_nat_keep_alive_interval_in_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("natKeepAliveIntervalInSeconds", value))
    }

    /// `natKeepAliveOffloadEnable`: `Edm.Boolean`
    pub fn nat_keep_alive_offload_enable(&self) -> Option<bool> {
        self.0.bool("natKeepAliveOffloadEnable")
    }

    /// Sets `natKeepAliveOffloadEnable`.
    pub fn with_nat_keep_alive_offload_enable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("natKeepAliveOffloadEnable", value))
    }
}
