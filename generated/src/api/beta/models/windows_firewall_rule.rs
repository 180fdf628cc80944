// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsFirewallRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsfirewallrule?view=graph-rest-beta)
    WindowsFirewallRule = "microsoft.graph.windowsFirewallRule"
}

impl WindowsFirewallRule {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `packageFamilyName` in queries.
    pub const PACKAGE_FAMILY_NAME: Property<Self> = Property::new("packageFamilyName");
    /// `filePath` in queries.
    pub const FILE_PATH: Property<Self> = Property::new("filePath");
    /// `serviceName` in queries.
    pub const SERVICE_NAME: Property<Self> = Property::new("serviceName");
    /// `protocol` in queries.
    pub const PROTOCOL: Property<Self> = Property::new("protocol");
    /// `localPortRanges` in queries.
    pub const LOCAL_PORT_RANGES: Property<Self> = Property::new("localPortRanges");
    /// `remotePortRanges` in queries.
    pub const REMOTE_PORT_RANGES: Property<Self> = Property::new("remotePortRanges");
    /// `localAddressRanges` in queries.
    pub const LOCAL_ADDRESS_RANGES: Property<Self> = Property::new("localAddressRanges");
    /// `remoteAddressRanges` in queries.
    pub const REMOTE_ADDRESS_RANGES: Property<Self> = Property::new("remoteAddressRanges");
    /// `profileTypes` in queries.
    pub const PROFILE_TYPES: Property<Self> = Property::new("profileTypes");
    /// `action` in queries.
    pub const ACTION: Property<Self> = Property::new("action");
    /// `trafficDirection` in queries.
    pub const TRAFFIC_DIRECTION: Property<Self> = Property::new("trafficDirection");
    /// `interfaceTypes` in queries.
    pub const INTERFACE_TYPES: Property<Self> = Property::new("interfaceTypes");
    /// `edgeTraversal` in queries.
    pub const EDGE_TRAVERSAL: Property<Self> = Property::new("edgeTraversal");
    /// `localUserAuthorizations` in queries.
    pub const LOCAL_USER_AUTHORIZATIONS: Property<Self> = Property::new("localUserAuthorizations");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `packageFamilyName`: `Edm.String`
    pub fn package_family_name(&self) -> Option<&str> {
        self.0.str("packageFamilyName")
    }

    /// Sets `packageFamilyName`.
    pub fn with_package_family_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("packageFamilyName", value))
    }

    /// `filePath`: `Edm.String`
    pub fn file_path(&self) -> Option<&str> {
        self.0.str("filePath")
    }

    /// Sets `filePath`.
    pub fn with_file_path(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filePath", value))
    }

    /// `serviceName`: `Edm.String`
    pub fn service_name(&self) -> Option<&str> {
        self.0.str("serviceName")
    }

    /// Sets `serviceName`.
    pub fn with_service_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serviceName", value))
    }

    /// `protocol`: `Edm.Int32`
    pub fn protocol(&self) -> Option<i32> {
        self.0.i32("protocol")
    }

    /// Sets `protocol`.
    pub fn with_protocol(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("protocol", value))
    }

    /// `localPortRanges`: `Collection(Edm.String)`
    pub fn local_port_ranges(&self) -> Option<Vec<&str>> {
        self.0.strs("localPortRanges")
    }

    /// Sets `localPortRanges`.
    pub fn with_local_port_ranges(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("localPortRanges", value))
    }

    /// `remotePortRanges`: `Collection(Edm.String)`
    pub fn remote_port_ranges(&self) -> Option<Vec<&str>> {
        self.0.strs("remotePortRanges")
    }

    /// Sets `remotePortRanges`.
    pub fn with_remote_port_ranges(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("remotePortRanges", value))
    }

    /// `localAddressRanges`: `Collection(Edm.String)`
    pub fn local_address_ranges(&self) -> Option<Vec<&str>> {
        self.0.strs("localAddressRanges")
    }

    /// Sets `localAddressRanges`.
    pub fn with_local_address_ranges(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("localAddressRanges", value))
    }

    /// `remoteAddressRanges`: `Collection(Edm.String)`
    pub fn remote_address_ranges(&self) -> Option<Vec<&str>> {
        self.0.strs("remoteAddressRanges")
    }

    /// Sets `remoteAddressRanges`.
    pub fn with_remote_address_ranges(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("remoteAddressRanges", value))
    }

    /// `profileTypes`: `microsoft.graph.windowsFirewallRuleNetworkProfileTypes`
    ///
    /// Possible values are: notConfigured, domain, private, public.
    pub fn profile_types(&self) -> Option<Flags<super::WindowsFirewallRuleNetworkProfileTypes>> {
        self.0.flags("profileTypes")
    }

    /// Sets `profileTypes`.
    pub fn with_profile_types(
        self,
        value: impl Into<Nullable<Flags<super::WindowsFirewallRuleNetworkProfileTypes>>>,
    ) -> Self {
        Self(self.0.with("profileTypes", value))
    }

    /// `action`: `microsoft.graph.stateManagementSetting`
    ///
    /// Possible values are: notConfigured, blocked, allowed.
    pub fn action(&self) -> Option<super::StateManagementSetting> {
        self.0.enumeration("action")
    }

    /// Sets `action`.
    pub fn with_action(self, value: impl Into<Nullable<super::StateManagementSetting>>) -> Self {
        Self(self.0.with("action", value))
    }

    /// `trafficDirection`: `microsoft.graph.windowsFirewallRuleTrafficDirectionType`
    ///
    /// Possible values are: notConfigured, out, in.
    pub fn traffic_direction(&self) -> Option<super::WindowsFirewallRuleTrafficDirectionType> {
        self.0.enumeration("trafficDirection")
    }

    /// Sets `trafficDirection`.
    pub fn with_traffic_direction(
        self,
        value: impl Into<Nullable<super::WindowsFirewallRuleTrafficDirectionType>>,
    ) -> Self {
        Self(self.0.with("trafficDirection", value))
    }

    /// `interfaceTypes`: `microsoft.graph.windowsFirewallRuleInterfaceTypes`
    ///
    /// Possible values are: notConfigured, remoteAccess, wireless, lan.
    pub fn interface_types(&self) -> Option<Flags<super::WindowsFirewallRuleInterfaceTypes>> {
        self.0.flags("interfaceTypes")
    }

    /// Sets `interfaceTypes`.
    pub fn with_interface_types(
        self,
        value: impl Into<Nullable<Flags<super::WindowsFirewallRuleInterfaceTypes>>>,
    ) -> Self {
        Self(self.0.with("interfaceTypes", value))
    }

    /// `edgeTraversal`: `microsoft.graph.stateManagementSetting`
    ///
    /// Possible values are: notConfigured, blocked, allowed.
    pub fn edge_traversal(&self) -> Option<super::StateManagementSetting> {
        self.0.enumeration("edgeTraversal")
    }

    /// Sets `edgeTraversal`.
    pub fn with_edge_traversal(self, value: impl Into<Nullable<super::StateManagementSetting>>) -> Self {
        Self(self.0.with("edgeTraversal", value))
    }

    /// `localUserAuthorizations`: `Edm.String`
    pub fn local_user_authorizations(&self) -> Option<&str> {
        self.0.str("localUserAuthorizations")
    }

    /// Sets `localUserAuthorizations`.
    pub fn with_local_user_authorizations(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("localUserAuthorizations", value))
    }
}
