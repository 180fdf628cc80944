// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teleconferenceDeviceVideoQuality`](https://learn.microsoft.com/graph/api/resources/teleconferencedevicevideoquality?view=graph-rest-beta)
    TeleconferenceDeviceVideoQuality: super::TeleconferenceDeviceMediaQuality = "microsoft.graph.teleconferenceDeviceVideoQuality" {
        "microsoft.graph.teleconferenceDeviceScreenSharingQuality",
    }
}

impl TeleconferenceDeviceVideoQuality {
    pub const AVERAGE_INBOUND_JITTER: Property<Self> = Property::new(
        "averageInboundJitter",
    );
    pub const AVERAGE_INBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE: Property<Self> = Property::new(
        "averageInboundPacketLossRateInPercentage",
    );
    pub const AVERAGE_INBOUND_ROUND_TRIP_DELAY: Property<Self> = Property::new(
        "averageInboundRoundTripDelay",
    );
    pub const AVERAGE_OUTBOUND_JITTER: Property<Self> = Property::new(
        "averageOutboundJitter",
    );
    pub const AVERAGE_OUTBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE: Property<Self> = Property::new(
        "averageOutboundPacketLossRateInPercentage",
    );
    pub const AVERAGE_OUTBOUND_ROUND_TRIP_DELAY: Property<Self> = Property::new(
        "averageOutboundRoundTripDelay",
    );
    pub const CHANNEL_INDEX: Property<Self> = Property::new("channelIndex");
    pub const INBOUND_PACKETS: Property<Self> = Property::new("inboundPackets");
    pub const LOCAL_IP_ADDRESS: Property<Self> = Property::new("localIPAddress");
    pub const LOCAL_PORT: Property<Self> = Property::new("localPort");
    pub const MAXIMUM_INBOUND_JITTER: Property<Self> = Property::new(
        "maximumInboundJitter",
    );
    pub const MAXIMUM_INBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE: Property<Self> = Property::new(
        "maximumInboundPacketLossRateInPercentage",
    );
    pub const MAXIMUM_INBOUND_ROUND_TRIP_DELAY: Property<Self> = Property::new(
        "maximumInboundRoundTripDelay",
    );
    pub const MAXIMUM_OUTBOUND_JITTER: Property<Self> = Property::new(
        "maximumOutboundJitter",
    );
    pub const MAXIMUM_OUTBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE: Property<Self> = Property::new(
        "maximumOutboundPacketLossRateInPercentage",
    );
    pub const MAXIMUM_OUTBOUND_ROUND_TRIP_DELAY: Property<Self> = Property::new(
        "maximumOutboundRoundTripDelay",
    );
    pub const MEDIA_DURATION: Property<Self> = Property::new("mediaDuration");
    pub const NETWORK_LINK_SPEED_IN_BYTES: Property<Self> = Property::new(
        "networkLinkSpeedInBytes",
    );
    pub const OUTBOUND_PACKETS: Property<Self> = Property::new("outboundPackets");
    pub const REMOTE_IP_ADDRESS: Property<Self> = Property::new("remoteIPAddress");
    pub const REMOTE_PORT: Property<Self> = Property::new("remotePort");
    pub const AVERAGE_INBOUND_BIT_RATE: Property<Self> = Property::new(
        "averageInboundBitRate",
    );
    pub const AVERAGE_INBOUND_FRAME_RATE: Property<Self> = Property::new(
        "averageInboundFrameRate",
    );
    pub const AVERAGE_OUTBOUND_BIT_RATE: Property<Self> = Property::new(
        "averageOutboundBitRate",
    );
    pub const AVERAGE_OUTBOUND_FRAME_RATE: Property<Self> = Property::new(
        "averageOutboundFrameRate",
    );

    pub fn with_average_inbound_jitter(
        self,
        value: impl Into<Nullable<Duration>>,
    ) -> Self {
        Self(self.0.with("averageInboundJitter", value))
    }

    pub fn with_average_inbound_packet_loss_rate_in_percentage(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("averageInboundPacketLossRateInPercentage", value))
    }

    pub fn with_average_inbound_round_trip_delay(
        self,
        value: impl Into<Nullable<Duration>>,
    ) -> Self {
        Self(self.0.with("averageInboundRoundTripDelay", value))
    }

    pub fn with_average_outbound_jitter(
        self,
        value: impl Into<Nullable<Duration>>,
    ) -> Self {
        Self(self.0.with("averageOutboundJitter", value))
    }

    pub fn with_average_outbound_packet_loss_rate_in_percentage(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("averageOutboundPacketLossRateInPercentage", value))
    }

    pub fn with_average_outbound_round_trip_delay(
        self,
        value: impl Into<Nullable<Duration>>,
    ) -> Self {
        Self(self.0.with("averageOutboundRoundTripDelay", value))
    }

    pub fn with_channel_index(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("channelIndex", value))
    }

    pub fn with_inbound_packets(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("inboundPackets", value))
    }

    pub fn with_local_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("localIPAddress", value))
    }

    pub fn with_local_port(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("localPort", value))
    }

    pub fn with_maximum_inbound_jitter(
        self,
        value: impl Into<Nullable<Duration>>,
    ) -> Self {
        Self(self.0.with("maximumInboundJitter", value))
    }

    pub fn with_maximum_inbound_packet_loss_rate_in_percentage(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("maximumInboundPacketLossRateInPercentage", value))
    }

    pub fn with_maximum_inbound_round_trip_delay(
        self,
        value: impl Into<Nullable<Duration>>,
    ) -> Self {
        Self(self.0.with("maximumInboundRoundTripDelay", value))
    }

    pub fn with_maximum_outbound_jitter(
        self,
        value: impl Into<Nullable<Duration>>,
    ) -> Self {
        Self(self.0.with("maximumOutboundJitter", value))
    }

    pub fn with_maximum_outbound_packet_loss_rate_in_percentage(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("maximumOutboundPacketLossRateInPercentage", value))
    }

    pub fn with_maximum_outbound_round_trip_delay(
        self,
        value: impl Into<Nullable<Duration>>,
    ) -> Self {
        Self(self.0.with("maximumOutboundRoundTripDelay", value))
    }

    pub fn with_media_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("mediaDuration", value))
    }

    pub fn with_network_link_speed_in_bytes(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("networkLinkSpeedInBytes", value))
    }

    pub fn with_outbound_packets(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("outboundPackets", value))
    }

    pub fn with_remote_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("remoteIPAddress", value))
    }

    pub fn with_remote_port(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("remotePort", value))
    }

    /// `averageInboundBitRate`: `Edm.Double`
    pub fn average_inbound_bit_rate(&self) -> Option<f64> {
        self.0.f64("averageInboundBitRate")
    }

    pub fn with_average_inbound_bit_rate(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("averageInboundBitRate", value))
    }

    /// `averageInboundFrameRate`: `Edm.Double`
    pub fn average_inbound_frame_rate(&self) -> Option<f64> {
        self.0.f64("averageInboundFrameRate")
    }

    pub fn with_average_inbound_frame_rate(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("averageInboundFrameRate", value))
    }

    /// `averageOutboundBitRate`: `Edm.Double`
    pub fn average_outbound_bit_rate(&self) -> Option<f64> {
        self.0.f64("averageOutboundBitRate")
    }

    pub fn with_average_outbound_bit_rate(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("averageOutboundBitRate", value))
    }

    /// `averageOutboundFrameRate`: `Edm.Double`
    pub fn average_outbound_frame_rate(&self) -> Option<f64> {
        self.0.f64("averageOutboundFrameRate")
    }

    pub fn with_average_outbound_frame_rate(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("averageOutboundFrameRate", value))
    }
}
