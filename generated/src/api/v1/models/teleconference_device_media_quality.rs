// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teleconferenceDeviceMediaQuality`](https://learn.microsoft.com/graph/api/resources/teleconferencedevicemediaquality?view=graph-rest-1.0)
    TeleconferenceDeviceMediaQuality = "microsoft.graph.teleconferenceDeviceMediaQuality" {
        "microsoft.graph.teleconferenceDeviceAudioQuality",
        "microsoft.graph.teleconferenceDeviceScreenSharingQuality",
        "microsoft.graph.teleconferenceDeviceVideoQuality",
    }
}

impl TeleconferenceDeviceMediaQuality {
    /// `averageInboundJitter` in queries.
    pub const AVERAGE_INBOUND_JITTER: Property<Self> = Property::new("averageInboundJitter");
    /// `averageInboundPacketLossRateInPercentage` in queries.
    pub const AVERAGE_INBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE: Property<Self> =
        Property::new("averageInboundPacketLossRateInPercentage");
    /// `averageInboundRoundTripDelay` in queries.
    pub const AVERAGE_INBOUND_ROUND_TRIP_DELAY: Property<Self> = Property::new("averageInboundRoundTripDelay");
    /// `averageOutboundJitter` in queries.
    pub const AVERAGE_OUTBOUND_JITTER: Property<Self> = Property::new("averageOutboundJitter");
    /// `averageOutboundPacketLossRateInPercentage` in queries.
    pub const AVERAGE_OUTBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE: Property<Self> =
        Property::new("averageOutboundPacketLossRateInPercentage");
    /// `averageOutboundRoundTripDelay` in queries.
    pub const AVERAGE_OUTBOUND_ROUND_TRIP_DELAY: Property<Self> = Property::new("averageOutboundRoundTripDelay");
    /// `channelIndex` in queries.
    pub const CHANNEL_INDEX: Property<Self> = Property::new("channelIndex");
    /// `inboundPackets` in queries.
    pub const INBOUND_PACKETS: Property<Self> = Property::new("inboundPackets");
    /// `localIPAddress` in queries.
    pub const LOCAL_IP_ADDRESS: Property<Self> = Property::new("localIPAddress");
    /// `localPort` in queries.
    pub const LOCAL_PORT: Property<Self> = Property::new("localPort");
    /// `maximumInboundJitter` in queries.
    pub const MAXIMUM_INBOUND_JITTER: Property<Self> = Property::new("maximumInboundJitter");
    /// `maximumInboundPacketLossRateInPercentage` in queries.
    pub const MAXIMUM_INBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE: Property<Self> =
        Property::new("maximumInboundPacketLossRateInPercentage");
    /// `maximumInboundRoundTripDelay` in queries.
    pub const MAXIMUM_INBOUND_ROUND_TRIP_DELAY: Property<Self> = Property::new("maximumInboundRoundTripDelay");
    /// `maximumOutboundJitter` in queries.
    pub const MAXIMUM_OUTBOUND_JITTER: Property<Self> = Property::new("maximumOutboundJitter");
    /// `maximumOutboundPacketLossRateInPercentage` in queries.
    pub const MAXIMUM_OUTBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE: Property<Self> =
        Property::new("maximumOutboundPacketLossRateInPercentage");
    /// `maximumOutboundRoundTripDelay` in queries.
    pub const MAXIMUM_OUTBOUND_ROUND_TRIP_DELAY: Property<Self> = Property::new("maximumOutboundRoundTripDelay");
    /// `mediaDuration` in queries.
    pub const MEDIA_DURATION: Property<Self> = Property::new("mediaDuration");
    /// `networkLinkSpeedInBytes` in queries.
    pub const NETWORK_LINK_SPEED_IN_BYTES: Property<Self> = Property::new("networkLinkSpeedInBytes");
    /// `outboundPackets` in queries.
    pub const OUTBOUND_PACKETS: Property<Self> = Property::new("outboundPackets");
    /// `remoteIPAddress` in queries.
    pub const REMOTE_IP_ADDRESS: Property<Self> = Property::new("remoteIPAddress");
    /// `remotePort` in queries.
    pub const REMOTE_PORT: Property<Self> = Property::new("remotePort");

    /// `averageInboundJitter`: `Edm.Duration`
    pub fn average_inbound_jitter(&self) -> Parsed<Duration> {
        self.0.duration("averageInboundJitter")
    }

    /// Sets `averageInboundJitter`.
    pub fn with_average_inbound_jitter(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("averageInboundJitter", value))
    }

    /// `averageInboundPacketLossRateInPercentage`: `Edm.Double`
    pub fn average_inbound_packet_loss_rate_in_percentage(&self) -> Option<f64> {
        self.0.f64("averageInboundPacketLossRateInPercentage")
    }

    /// Sets `averageInboundPacketLossRateInPercentage`.
    pub fn with_average_inbound_packet_loss_rate_in_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("averageInboundPacketLossRateInPercentage", value))
    }

    /// `averageInboundRoundTripDelay`: `Edm.Duration`
    pub fn average_inbound_round_trip_delay(&self) -> Parsed<Duration> {
        self.0.duration("averageInboundRoundTripDelay")
    }

    /// Sets `averageInboundRoundTripDelay`.
    pub fn with_average_inbound_round_trip_delay(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("averageInboundRoundTripDelay", value))
    }

    /// `averageOutboundJitter`: `Edm.Duration`
    pub fn average_outbound_jitter(&self) -> Parsed<Duration> {
        self.0.duration("averageOutboundJitter")
    }

    /// Sets `averageOutboundJitter`.
    pub fn with_average_outbound_jitter(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("averageOutboundJitter", value))
    }

    /// `averageOutboundPacketLossRateInPercentage`: `Edm.Double`
    pub fn average_outbound_packet_loss_rate_in_percentage(&self) -> Option<f64> {
        self.0.f64("averageOutboundPacketLossRateInPercentage")
    }

    /// Sets `averageOutboundPacketLossRateInPercentage`.
    pub fn with_average_outbound_packet_loss_rate_in_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("averageOutboundPacketLossRateInPercentage", value))
    }

    /// `averageOutboundRoundTripDelay`: `Edm.Duration`
    pub fn average_outbound_round_trip_delay(&self) -> Parsed<Duration> {
        self.0.duration("averageOutboundRoundTripDelay")
    }

    /// Sets `averageOutboundRoundTripDelay`.
    pub fn with_average_outbound_round_trip_delay(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("averageOutboundRoundTripDelay", value))
    }

    /// `channelIndex`: `Edm.Int32`
    pub fn channel_index(&self) -> Option<i32> {
        self.0.i32("channelIndex")
    }

    /// Sets `channelIndex`.
    pub fn with_channel_index(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("channelIndex", value))
    }

    /// `inboundPackets`: `Edm.Int64`
    pub fn inbound_packets(&self) -> Option<i64> {
        self.0.i64("inboundPackets")
    }

    /// Sets `inboundPackets`.
    pub fn with_inbound_packets(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("inboundPackets", value))
    }

    /// `localIPAddress`: `Edm.String`
    pub fn local_ip_address(&self) -> Option<&str> {
        self.0.str("localIPAddress")
    }

    /// Sets `localIPAddress`.
    pub fn with_local_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("localIPAddress", value))
    }

    /// `localPort`: `Edm.Int32`
    pub fn local_port(&self) -> Option<i32> {
        self.0.i32("localPort")
    }

    /// Sets `localPort`.
    pub fn with_local_port(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("localPort", value))
    }

    /// `maximumInboundJitter`: `Edm.Duration`
    pub fn maximum_inbound_jitter(&self) -> Parsed<Duration> {
        self.0.duration("maximumInboundJitter")
    }

    /// Sets `maximumInboundJitter`.
    pub fn with_maximum_inbound_jitter(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("maximumInboundJitter", value))
    }

    /// `maximumInboundPacketLossRateInPercentage`: `Edm.Double`
    pub fn maximum_inbound_packet_loss_rate_in_percentage(&self) -> Option<f64> {
        self.0.f64("maximumInboundPacketLossRateInPercentage")
    }

    /// Sets `maximumInboundPacketLossRateInPercentage`.
    pub fn with_maximum_inbound_packet_loss_rate_in_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("maximumInboundPacketLossRateInPercentage", value))
    }

    /// `maximumInboundRoundTripDelay`: `Edm.Duration`
    pub fn maximum_inbound_round_trip_delay(&self) -> Parsed<Duration> {
        self.0.duration("maximumInboundRoundTripDelay")
    }

    /// Sets `maximumInboundRoundTripDelay`.
    pub fn with_maximum_inbound_round_trip_delay(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("maximumInboundRoundTripDelay", value))
    }

    /// `maximumOutboundJitter`: `Edm.Duration`
    pub fn maximum_outbound_jitter(&self) -> Parsed<Duration> {
        self.0.duration("maximumOutboundJitter")
    }

    /// Sets `maximumOutboundJitter`.
    pub fn with_maximum_outbound_jitter(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("maximumOutboundJitter", value))
    }

    /// `maximumOutboundPacketLossRateInPercentage`: `Edm.Double`
    pub fn maximum_outbound_packet_loss_rate_in_percentage(&self) -> Option<f64> {
        self.0.f64("maximumOutboundPacketLossRateInPercentage")
    }

    /// Sets `maximumOutboundPacketLossRateInPercentage`.
    pub fn with_maximum_outbound_packet_loss_rate_in_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("maximumOutboundPacketLossRateInPercentage", value))
    }

    /// `maximumOutboundRoundTripDelay`: `Edm.Duration`
    pub fn maximum_outbound_round_trip_delay(&self) -> Parsed<Duration> {
        self.0.duration("maximumOutboundRoundTripDelay")
    }

    /// Sets `maximumOutboundRoundTripDelay`.
    pub fn with_maximum_outbound_round_trip_delay(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("maximumOutboundRoundTripDelay", value))
    }

    /// `mediaDuration`: `Edm.Duration`
    pub fn media_duration(&self) -> Parsed<Duration> {
        self.0.duration("mediaDuration")
    }

    /// Sets `mediaDuration`.
    pub fn with_media_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("mediaDuration", value))
    }

    /// `networkLinkSpeedInBytes`: `Edm.Int64`
    pub fn network_link_speed_in_bytes(&self) -> Option<i64> {
        self.0.i64("networkLinkSpeedInBytes")
    }

    /// Sets `networkLinkSpeedInBytes`.
    pub fn with_network_link_speed_in_bytes(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("networkLinkSpeedInBytes", value))
    }

    /// `outboundPackets`: `Edm.Int64`
    pub fn outbound_packets(&self) -> Option<i64> {
        self.0.i64("outboundPackets")
    }

    /// Sets `outboundPackets`.
    pub fn with_outbound_packets(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("outboundPackets", value))
    }

    /// `remoteIPAddress`: `Edm.String`
    pub fn remote_ip_address(&self) -> Option<&str> {
        self.0.str("remoteIPAddress")
    }

    /// Sets `remoteIPAddress`.
    pub fn with_remote_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("remoteIPAddress", value))
    }

    /// `remotePort`: `Edm.Int32`
    pub fn remote_port(&self) -> Option<i32> {
        self.0.i32("remotePort")
    }

    /// Sets `remotePort`.
    pub fn with_remote_port(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("remotePort", value))
    }
}
