// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.mediaStream`](https://learn.microsoft.com/graph/api/resources/callrecords-mediastream?view=graph-rest-1.0)
    MediaStream = "microsoft.graph.callRecords.mediaStream"
}

impl MediaStream {
    pub const AUDIO_CODEC: Property<Self> = Property::new("audioCodec");
    pub const AVERAGE_AUDIO_DEGRADATION: Property<Self> = Property::new(
        "averageAudioDegradation",
    );
    pub const AVERAGE_AUDIO_NETWORK_JITTER: Property<Self> = Property::new(
        "averageAudioNetworkJitter",
    );
    pub const AVERAGE_BANDWIDTH_ESTIMATE: Property<Self> = Property::new(
        "averageBandwidthEstimate",
    );
    pub const AVERAGE_JITTER: Property<Self> = Property::new("averageJitter");
    pub const AVERAGE_PACKET_LOSS_RATE: Property<Self> = Property::new(
        "averagePacketLossRate",
    );
    pub const AVERAGE_RATIO_OF_CONCEALED_SAMPLES: Property<Self> = Property::new(
        "averageRatioOfConcealedSamples",
    );
    pub const AVERAGE_RECEIVED_FRAME_RATE: Property<Self> = Property::new(
        "averageReceivedFrameRate",
    );
    pub const AVERAGE_ROUND_TRIP_TIME: Property<Self> = Property::new(
        "averageRoundTripTime",
    );
    pub const AVERAGE_VIDEO_FRAME_LOSS_PERCENTAGE: Property<Self> = Property::new(
        "averageVideoFrameLossPercentage",
    );
    pub const AVERAGE_VIDEO_FRAME_RATE: Property<Self> = Property::new(
        "averageVideoFrameRate",
    );
    pub const AVERAGE_VIDEO_PACKET_LOSS_RATE: Property<Self> = Property::new(
        "averageVideoPacketLossRate",
    );
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    pub const LOW_FRAME_RATE_RATIO: Property<Self> = Property::new("lowFrameRateRatio");
    pub const LOW_VIDEO_PROCESSING_CAPABILITY_RATIO: Property<Self> = Property::new(
        "lowVideoProcessingCapabilityRatio",
    );
    pub const MAX_AUDIO_NETWORK_JITTER: Property<Self> = Property::new(
        "maxAudioNetworkJitter",
    );
    pub const MAX_JITTER: Property<Self> = Property::new("maxJitter");
    pub const MAX_PACKET_LOSS_RATE: Property<Self> = Property::new("maxPacketLossRate");
    pub const MAX_RATIO_OF_CONCEALED_SAMPLES: Property<Self> = Property::new(
        "maxRatioOfConcealedSamples",
    );
    pub const MAX_ROUND_TRIP_TIME: Property<Self> = Property::new("maxRoundTripTime");
    pub const PACKET_UTILIZATION: Property<Self> = Property::new("packetUtilization");
    pub const POST_FORWARD_ERROR_CORRECTION_PACKET_LOSS_RATE: Property<Self> = Property::new(
        "postForwardErrorCorrectionPacketLossRate",
    );
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    pub const STREAM_DIRECTION: Property<Self> = Property::new("streamDirection");
    pub const STREAM_ID: Property<Self> = Property::new("streamId");
    pub const VIDEO_CODEC: Property<Self> = Property::new("videoCodec");
    pub const WAS_MEDIA_BYPASSED: Property<Self> = Property::new("wasMediaBypassed");

    /// `audioCodec`: `microsoft.graph.callRecords.audioCodec`
    ///
    /// Possible values are: pcma, pcmu, amrWide, g7221, g722, g7221c, g729, muchv2, multiChannelAudio, opus, satin, satinFullband, rtAudio8, rtAudio16, silk, silkNarrow, silkWide, siren, unknownFutureValue, xmsRTA, cn, invalid, unknown.
    pub fn audio_codec(&self) -> Option<super::AudioCodec> {
        self.0.enumeration("audioCodec")
    }

    pub fn with_audio_codec(
        self,
        value: impl Into<Nullable<super::AudioCodec>>,
    ) -> Self {
        Self(self.0.with("audioCodec", value))
    }

    /// `averageAudioDegradation`: `Edm.Double`
    pub fn average_audio_degradation(&self) -> Option<f64> {
        self.0.f64("averageAudioDegradation")
    }

    pub fn with_average_audio_degradation(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("averageAudioDegradation", value))
    }

    /// `averageAudioNetworkJitter`: `Edm.Duration`
    pub fn average_audio_network_jitter(&self) -> Parsed<Duration> {
        self.0.duration("averageAudioNetworkJitter")
    }

    pub fn with_average_audio_network_jitter(
        self,
        value: impl Into<Nullable<Duration>>,
    ) -> Self {
        Self(self.0.with("averageAudioNetworkJitter", value))
    }

    /// `averageBandwidthEstimate`: `Edm.Int64`
    pub fn average_bandwidth_estimate(&self) -> Option<i64> {
        self.0.i64("averageBandwidthEstimate")
    }

    pub fn with_average_bandwidth_estimate(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("averageBandwidthEstimate", value))
    }

    /// `averageJitter`: `Edm.Duration`
    pub fn average_jitter(&self) -> Parsed<Duration> {
        self.0.duration("averageJitter")
    }

    pub fn with_average_jitter(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("averageJitter", value))
    }

    /// `averagePacketLossRate`: `Edm.Double`
    pub fn average_packet_loss_rate(&self) -> Option<f64> {
        self.0.f64("averagePacketLossRate")
    }

    pub fn with_average_packet_loss_rate(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("averagePacketLossRate", value))
    }

    /// `averageRatioOfConcealedSamples`: `Edm.Double`
    pub fn average_ratio_of_concealed_samples(&self) -> Option<f64> {
        self.0.f64("averageRatioOfConcealedSamples")
    }

    pub fn with_average_ratio_of_concealed_samples(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("averageRatioOfConcealedSamples", value))
    }

    /// `averageReceivedFrameRate`: `Edm.Double`
    pub fn average_received_frame_rate(&self) -> Option<f64> {
        self.0.f64("averageReceivedFrameRate")
    }

    pub fn with_average_received_frame_rate(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("averageReceivedFrameRate", value))
    }

    /// `averageRoundTripTime`: `Edm.Duration`
    pub fn average_round_trip_time(&self) -> Parsed<Duration> {
        self.0.duration("averageRoundTripTime")
    }

    pub fn with_average_round_trip_time(
        self,
        value: impl Into<Nullable<Duration>>,
    ) -> Self {
        Self(self.0.with("averageRoundTripTime", value))
    }

    /// `averageVideoFrameLossPercentage`: `Edm.Double`
    pub fn average_video_frame_loss_percentage(&self) -> Option<f64> {
        self.0.f64("averageVideoFrameLossPercentage")
    }

    pub fn with_average_video_frame_loss_percentage(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("averageVideoFrameLossPercentage", value))
    }

    /// `averageVideoFrameRate`: `Edm.Double`
    pub fn average_video_frame_rate(&self) -> Option<f64> {
        self.0.f64("averageVideoFrameRate")
    }

    pub fn with_average_video_frame_rate(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("averageVideoFrameRate", value))
    }

    /// `averageVideoPacketLossRate`: `Edm.Double`
    pub fn average_video_packet_loss_rate(&self) -> Option<f64> {
        self.0.f64("averageVideoPacketLossRate")
    }

    pub fn with_average_video_packet_loss_rate(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("averageVideoPacketLossRate", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `lowFrameRateRatio`: `Edm.Double`
    pub fn low_frame_rate_ratio(&self) -> Option<f64> {
        self.0.f64("lowFrameRateRatio")
    }

    pub fn with_low_frame_rate_ratio(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("lowFrameRateRatio", value))
    }

    /// `lowVideoProcessingCapabilityRatio`: `Edm.Double`
    pub fn low_video_processing_capability_ratio(&self) -> Option<f64> {
        self.0.f64("lowVideoProcessingCapabilityRatio")
    }

    pub fn with_low_video_processing_capability_ratio(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("lowVideoProcessingCapabilityRatio", value))
    }

    /// `maxAudioNetworkJitter`: `Edm.Duration`
    pub fn max_audio_network_jitter(&self) -> Parsed<Duration> {
        self.0.duration("maxAudioNetworkJitter")
    }

    pub fn with_max_audio_network_jitter(
        self,
        value: impl Into<Nullable<Duration>>,
    ) -> Self {
        Self(self.0.with("maxAudioNetworkJitter", value))
    }

    /// `maxJitter`: `Edm.Duration`
    pub fn max_jitter(&self) -> Parsed<Duration> {
        self.0.duration("maxJitter")
    }

    pub fn with_max_jitter(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("maxJitter", value))
    }

    /// `maxPacketLossRate`: `Edm.Double`
    pub fn max_packet_loss_rate(&self) -> Option<f64> {
        self.0.f64("maxPacketLossRate")
    }

    pub fn with_max_packet_loss_rate(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("maxPacketLossRate", value))
    }

    /// `maxRatioOfConcealedSamples`: `Edm.Double`
    pub fn max_ratio_of_concealed_samples(&self) -> Option<f64> {
        self.0.f64("maxRatioOfConcealedSamples")
    }

    pub fn with_max_ratio_of_concealed_samples(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("maxRatioOfConcealedSamples", value))
    }

    /// `maxRoundTripTime`: `Edm.Duration`
    pub fn max_round_trip_time(&self) -> Parsed<Duration> {
        self.0.duration("maxRoundTripTime")
    }

    pub fn with_max_round_trip_time(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("maxRoundTripTime", value))
    }

    /// `packetUtilization`: `Edm.Int64`
    pub fn packet_utilization(&self) -> Option<i64> {
        self.0.i64("packetUtilization")
    }

    pub fn with_packet_utilization(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("packetUtilization", value))
    }

    /// `postForwardErrorCorrectionPacketLossRate`: `Edm.Double`
    pub fn post_forward_error_correction_packet_loss_rate(&self) -> Option<f64> {
        self.0.f64("postForwardErrorCorrectionPacketLossRate")
    }

    pub fn with_post_forward_error_correction_packet_loss_rate(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("postForwardErrorCorrectionPacketLossRate", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    pub fn with_start_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `streamDirection`: `microsoft.graph.callRecords.mediaStreamDirection`
    ///
    /// Possible values are: callerToCallee, calleeToCaller.
    pub fn stream_direction(&self) -> Option<super::MediaStreamDirection> {
        self.0.enumeration("streamDirection")
    }

    pub fn with_stream_direction(
        self,
        value: impl Into<Nullable<super::MediaStreamDirection>>,
    ) -> Self {
        Self(self.0.with("streamDirection", value))
    }

    /// `streamId`: `Edm.String`
    pub fn stream_id(&self) -> Option<&str> {
        self.0.str("streamId")
    }

    pub fn with_stream_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("streamId", value))
    }

    /// `videoCodec`: `microsoft.graph.callRecords.videoCodec`
    ///
    /// Possible values are: unknown, invalid, av1, h263, h264, h264s, h264uc, h265, rtvc1, rtVideo, xrtvc1, unknownFutureValue.
    pub fn video_codec(&self) -> Option<super::VideoCodec> {
        self.0.enumeration("videoCodec")
    }

    pub fn with_video_codec(
        self,
        value: impl Into<Nullable<super::VideoCodec>>,
    ) -> Self {
        Self(self.0.with("videoCodec", value))
    }

    /// `wasMediaBypassed`: `Edm.Boolean`
    pub fn was_media_bypassed(&self) -> Option<bool> {
        self.0.bool("wasMediaBypassed")
    }

    pub fn with_was_media_bypassed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wasMediaBypassed", value))
    }
}
