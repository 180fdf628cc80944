// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.networkInfo`](https://learn.microsoft.com/graph/api/resources/callrecords-networkinfo?view=graph-rest-beta)
    NetworkInfo = "microsoft.graph.callRecords.networkInfo"
}

impl NetworkInfo {
    /// `bandwidthLowEventRatio` in queries.
    pub const BANDWIDTH_LOW_EVENT_RATIO: Property<Self> = Property::new("bandwidthLowEventRatio");
    /// `basicServiceSetIdentifier` in queries.
    pub const BASIC_SERVICE_SET_IDENTIFIER: Property<Self> = Property::new("basicServiceSetIdentifier");
    /// `connectionType` in queries.
    pub const CONNECTION_TYPE: Property<Self> = Property::new("connectionType");
    /// `delayEventRatio` in queries.
    pub const DELAY_EVENT_RATIO: Property<Self> = Property::new("delayEventRatio");
    /// `dnsSuffix` in queries.
    pub const DNS_SUFFIX: Property<Self> = Property::new("dnsSuffix");
    /// `ipAddress` in queries.
    pub const IP_ADDRESS: Property<Self> = Property::new("ipAddress");
    /// `linkSpeed` in queries.
    pub const LINK_SPEED: Property<Self> = Property::new("linkSpeed");
    /// `macAddress` in queries.
    pub const MAC_ADDRESS: Property<Self> = Property::new("macAddress");
    /// `networkTransportProtocol` in queries.
    pub const NETWORK_TRANSPORT_PROTOCOL: Property<Self> = Property::new("networkTransportProtocol");
    /// `port` in queries.
    pub const PORT: Property<Self> = Property::new("port");
    /// `receivedQualityEventRatio` in queries.
    pub const RECEIVED_QUALITY_EVENT_RATIO: Property<Self> = Property::new("receivedQualityEventRatio");
    /// `dressipAddress` in queries.
    pub const DRESSIP_ADDRESS: Property<Self> = Property::new("dressipAddress");
    /// `relayIPAddress` in queries.
    pub const RELAY_IP_ADDRESS: Property<Self> = Property::new("relayIPAddress");
    /// `relayPort` in queries.
    pub const RELAY_PORT: Property<Self> = Property::new("relayPort");
    /// `sentQualityEventRatio` in queries.
    pub const SENT_QUALITY_EVENT_RATIO: Property<Self> = Property::new("sentQualityEventRatio");
    /// `subnet` in queries.
    pub const SUBNET: Property<Self> = Property::new("subnet");
    /// `traceRouteHops` in queries.
    pub const TRACE_ROUTE_HOPS: Property<Self> = Property::new("traceRouteHops");
    /// `wifiBand` in queries.
    pub const WIFI_BAND: Property<Self> = Property::new("wifiBand");
    /// `wifiBatteryCharge` in queries.
    pub const WIFI_BATTERY_CHARGE: Property<Self> = Property::new("wifiBatteryCharge");
    /// `wifiChannel` in queries.
    pub const WIFI_CHANNEL: Property<Self> = Property::new("wifiChannel");
    /// `wifiMicrosoftDriver` in queries.
    pub const WIFI_MICROSOFT_DRIVER: Property<Self> = Property::new("wifiMicrosoftDriver");
    /// `wifiMicrosoftDriverVersion` in queries.
    pub const WIFI_MICROSOFT_DRIVER_VERSION: Property<Self> = Property::new("wifiMicrosoftDriverVersion");
    /// `wifiRadioType` in queries.
    pub const WIFI_RADIO_TYPE: Property<Self> = Property::new("wifiRadioType");
    /// `wifiSignalStrength` in queries.
    pub const WIFI_SIGNAL_STRENGTH: Property<Self> = Property::new("wifiSignalStrength");
    /// `wifiVendorDriver` in queries.
    pub const WIFI_VENDOR_DRIVER: Property<Self> = Property::new("wifiVendorDriver");
    /// `wifiVendorDriverVersion` in queries.
    pub const WIFI_VENDOR_DRIVER_VERSION: Property<Self> = Property::new("wifiVendorDriverVersion");
    /// `reflexiveIPAddress` in queries.
    pub const REFLEXIVE_IP_ADDRESS: Property<Self> = Property::new("reflexiveIPAddress");

    /// `bandwidthLowEventRatio`: `Edm.Double`
    pub fn bandwidth_low_event_ratio(&self) -> Option<f64> {
        self.0.f64("bandwidthLowEventRatio")
    }

    /// Sets `bandwidthLowEventRatio`.
    pub fn with_bandwidth_low_event_ratio(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("bandwidthLowEventRatio", value))
    }

    /// `basicServiceSetIdentifier`: `Edm.String`
    pub fn basic_service_set_identifier(&self) -> Option<&str> {
        self.0.str("basicServiceSetIdentifier")
    }

    /// Sets `basicServiceSetIdentifier`.
    pub fn with_basic_service_set_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("basicServiceSetIdentifier", value))
    }

    /// `connectionType`: `microsoft.graph.callRecords.networkConnectionType`
    ///
    /// Possible values are: unknown, wired, wifi, mobile, tunnel, unknownFutureValue.
    pub fn connection_type(&self) -> Option<super::NetworkConnectionType> {
        self.0.enumeration("connectionType")
    }

    /// Sets `connectionType`.
    pub fn with_connection_type(self, value: impl Into<Nullable<super::NetworkConnectionType>>) -> Self {
        Self(self.0.with("connectionType", value))
    }

    /// `delayEventRatio`: `Edm.Double`
    pub fn delay_event_ratio(&self) -> Option<f64> {
        self.0.f64("delayEventRatio")
    }

    /// Sets `delayEventRatio`.
    pub fn with_delay_event_ratio(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("delayEventRatio", value))
    }

    /// `dnsSuffix`: `Edm.String`
    pub fn dns_suffix(&self) -> Option<&str> {
        self.0.str("dnsSuffix")
    }

    /// Sets `dnsSuffix`.
    pub fn with_dns_suffix(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("dnsSuffix", value))
    }

    /// `ipAddress`: `Edm.String`
    pub fn ip_address(&self) -> Option<&str> {
        self.0.str("ipAddress")
    }

    /// Sets `ipAddress`.
    pub fn with_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipAddress", value))
    }

    /// `linkSpeed`: `Edm.Int64`
    pub fn link_speed(&self) -> Option<i64> {
        self.0.i64("linkSpeed")
    }

    /// Sets `linkSpeed`.
    pub fn with_link_speed(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("linkSpeed", value))
    }

    /// `macAddress`: `Edm.String`
    pub fn mac_address(&self) -> Option<&str> {
        self.0.str("macAddress")
    }

    /// Sets `macAddress`.
    pub fn with_mac_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("macAddress", value))
    }

    /// `networkTransportProtocol`: `microsoft.graph.callRecords.networkTransportProtocol`
    ///
    /// Possible values are: unknown, udp, tcp, unknownFutureValue.
    pub fn network_transport_protocol(&self) -> Option<super::NetworkTransportProtocol> {
        self.0.enumeration("networkTransportProtocol")
    }

    /// Sets `networkTransportProtocol`.
    pub fn with_network_transport_protocol(self, value: impl Into<Nullable<super::NetworkTransportProtocol>>) -> Self {
        Self(self.0.with("networkTransportProtocol", value))
    }

    /// `port`: `Edm.Int32`
    pub fn port(&self) -> Option<i32> {
        self.0.i32("port")
    }

    /// Sets `port`.
    pub fn with_port(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("port", value))
    }

    /// `receivedQualityEventRatio`: `Edm.Double`
    pub fn received_quality_event_ratio(&self) -> Option<f64> {
        self.0.f64("receivedQualityEventRatio")
    }

    /// Sets `receivedQualityEventRatio`.
    pub fn with_received_quality_event_ratio(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("receivedQualityEventRatio", value))
    }

    /// `dressipAddress`: `Edm.String`
    pub fn dressip_address(&self) -> Option<&str> {
        self.0.str("dressipAddress")
    }

    /// Sets `dressipAddress`.
    pub fn with_dressip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("dressipAddress", value))
    }

    /// `relayIPAddress`: `Edm.String`
    pub fn relay_ip_address(&self) -> Option<&str> {
        self.0.str("relayIPAddress")
    }

    /// Sets `relayIPAddress`.
    pub fn with_relay_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("relayIPAddress", value))
    }

    /// `relayPort`: `Edm.Int32`
    pub fn relay_port(&self) -> Option<i32> {
        self.0.i32("relayPort")
    }

    /// Sets `relayPort`.
    pub fn with_relay_port(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("relayPort", value))
    }

    /// `sentQualityEventRatio`: `Edm.Double`
    pub fn sent_quality_event_ratio(&self) -> Option<f64> {
        self.0.f64("sentQualityEventRatio")
    }

    /// Sets `sentQualityEventRatio`.
    pub fn with_sent_quality_event_ratio(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("sentQualityEventRatio", value))
    }

    /// `subnet`: `Edm.String`
    pub fn subnet(&self) -> Option<&str> {
        self.0.str("subnet")
    }

    /// Sets `subnet`.
    pub fn with_subnet(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subnet", value))
    }

    /// `traceRouteHops`: `Collection(microsoft.graph.callRecords.traceRouteHop)`
    pub fn trace_route_hops(&self) -> Option<&[super::TraceRouteHop]> {
        self.0.models("traceRouteHops")
    }

    /// Sets `traceRouteHops`.
    pub fn with_trace_route_hops(self, value: impl Into<Nullable<Vec<super::TraceRouteHop>>>) -> Self {
        Self(self.0.with("traceRouteHops", value))
    }

    /// `wifiBand`: `microsoft.graph.callRecords.wifiBand`
    ///
    /// Possible values are: unknown, frequency24GHz, frequency50GHz, frequency60GHz, unknownFutureValue.
    pub fn wifi_band(&self) -> Option<super::WifiBand> {
        self.0.enumeration("wifiBand")
    }

    /// Sets `wifiBand`.
    pub fn with_wifi_band(self, value: impl Into<Nullable<super::WifiBand>>) -> Self {
        Self(self.0.with("wifiBand", value))
    }

    /// `wifiBatteryCharge`: `Edm.Int32`
    pub fn wifi_battery_charge(&self) -> Option<i32> {
        self.0.i32("wifiBatteryCharge")
    }

    /// Sets `wifiBatteryCharge`.
    pub fn with_wifi_battery_charge(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("wifiBatteryCharge", value))
    }

    /// `wifiChannel`: `Edm.Int32`
    pub fn wifi_channel(&self) -> Option<i32> {
        self.0.i32("wifiChannel")
    }

    /// Sets `wifiChannel`.
    pub fn with_wifi_channel(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("wifiChannel", value))
    }

    /// `wifiMicrosoftDriver`: `Edm.String`
    pub fn wifi_microsoft_driver(&self) -> Option<&str> {
        self.0.str("wifiMicrosoftDriver")
    }

    /// Sets `wifiMicrosoftDriver`.
    pub fn with_wifi_microsoft_driver(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("wifiMicrosoftDriver", value))
    }

    /// `wifiMicrosoftDriverVersion`: `Edm.String`
    pub fn wifi_microsoft_driver_version(&self) -> Option<&str> {
        self.0.str("wifiMicrosoftDriverVersion")
    }

    /// Sets `wifiMicrosoftDriverVersion`.
    pub fn with_wifi_microsoft_driver_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("wifiMicrosoftDriverVersion", value))
    }

    /// `wifiRadioType`: `microsoft.graph.callRecords.wifiRadioType`
    ///
    /// Possible values are: unknown, wifi80211a, wifi80211b, wifi80211g, wifi80211n, wifi80211ac, wifi80211ax, unknownFutureValue.
    pub fn wifi_radio_type(&self) -> Option<super::WifiRadioType> {
        self.0.enumeration("wifiRadioType")
    }

    /// Sets `wifiRadioType`.
    pub fn with_wifi_radio_type(self, value: impl Into<Nullable<super::WifiRadioType>>) -> Self {
        Self(self.0.with("wifiRadioType", value))
    }

    /// `wifiSignalStrength`: `Edm.Int32`
    pub fn wifi_signal_strength(&self) -> Option<i32> {
        self.0.i32("wifiSignalStrength")
    }

    /// Sets `wifiSignalStrength`.
    pub fn with_wifi_signal_strength(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("wifiSignalStrength", value))
    }

    /// `wifiVendorDriver`: `Edm.String`
    pub fn wifi_vendor_driver(&self) -> Option<&str> {
        self.0.str("wifiVendorDriver")
    }

    /// Sets `wifiVendorDriver`.
    pub fn with_wifi_vendor_driver(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("wifiVendorDriver", value))
    }

    /// `wifiVendorDriverVersion`: `Edm.String`
    pub fn wifi_vendor_driver_version(&self) -> Option<&str> {
        self.0.str("wifiVendorDriverVersion")
    }

    /// Sets `wifiVendorDriverVersion`.
    pub fn with_wifi_vendor_driver_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("wifiVendorDriverVersion", value))
    }

    /// `reflexiveIPAddress`: `Edm.String`
    pub fn reflexive_ip_address(&self) -> Option<&str> {
        self.0.str("reflexiveIPAddress")
    }

    /// Sets `reflexiveIPAddress`.
    pub fn with_reflexive_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reflexiveIPAddress", value))
    }
}
