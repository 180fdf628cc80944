// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teleconferenceDeviceAudioQuality`](https://learn.microsoft.com/graph/api/resources/teleconferencedeviceaudioquality?view=graph-rest-beta)
    TeleconferenceDeviceAudioQuality: super::TeleconferenceDeviceMediaQuality = "microsoft.graph.teleconferenceDeviceAudioQuality"
}

impl TeleconferenceDeviceAudioQuality {
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

    /// Sets `averageInboundJitter`.
    pub fn with_average_inbound_jitter(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("averageInboundJitter", value))
    }

    /// Sets `averageInboundPacketLossRateInPercentage`.
    pub fn with_average_inbound_packet_loss_rate_in_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("averageInboundPacketLossRateInPercentage", value))
    }

    /// Sets `averageInboundRoundTripDelay`.
    pub fn with_average_inbound_round_trip_delay(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("averageInboundRoundTripDelay", value))
    }

    /// Sets `averageOutboundJitter`.
    pub fn with_average_outbound_jitter(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("averageOutboundJitter", value))
    }

    /// Sets `averageOutboundPacketLossRateInPercentage`.
    pub fn with_average_outbound_packet_loss_rate_in_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("averageOutboundPacketLossRateInPercentage", value))
    }

    /// Sets `averageOutboundRoundTripDelay`.
    pub fn with_average_outbound_round_trip_delay(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("averageOutboundRoundTripDelay", value))
    }

    /// Sets `channelIndex`.
    pub fn with_channel_index(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("channelIndex", value))
    }

    /// Sets `inboundPackets`.
    pub fn with_inbound_packets(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("inboundPackets", value))
    }

    /// Sets `localIPAddress`.
    pub fn with_local_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("localIPAddress", value))
    }

    /// Sets `localPort`.
    pub fn with_local_port(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("localPort", value))
    }

    /// Sets `maximumInboundJitter`.
    pub fn with_maximum_inbound_jitter(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("maximumInboundJitter", value))
    }

    /// Sets `maximumInboundPacketLossRateInPercentage`.
    pub fn with_maximum_inbound_packet_loss_rate_in_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("maximumInboundPacketLossRateInPercentage", value))
    }

    /// Sets `maximumInboundRoundTripDelay`.
    pub fn with_maximum_inbound_round_trip_delay(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("maximumInboundRoundTripDelay", value))
    }

    /// Sets `maximumOutboundJitter`.
    pub fn with_maximum_outbound_jitter(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("maximumOutboundJitter", value))
    }

    /// Sets `maximumOutboundPacketLossRateInPercentage`.
    pub fn with_maximum_outbound_packet_loss_rate_in_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("maximumOutboundPacketLossRateInPercentage", value))
    }

    /// Sets `maximumOutboundRoundTripDelay`.
    pub fn with_maximum_outbound_round_trip_delay(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("maximumOutboundRoundTripDelay", value))
    }

    /// Sets `mediaDuration`.
    pub fn with_media_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("mediaDuration", value))
    }

    /// Sets `networkLinkSpeedInBytes`.
    pub fn with_network_link_speed_in_bytes(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("networkLinkSpeedInBytes", value))
    }

    /// Sets `outboundPackets`.
    pub fn with_outbound_packets(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("outboundPackets", value))
    }

    /// Sets `remoteIPAddress`.
    pub fn with_remote_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("remoteIPAddress", value))
    }

    /// Sets `remotePort`.
    pub fn with_remote_port(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("remotePort", value))
    }
}
