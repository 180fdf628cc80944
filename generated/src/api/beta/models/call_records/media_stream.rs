// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.mediaStream`](https://learn.microsoft.com/graph/api/resources/callrecords-mediastream?view=graph-rest-beta)
    MediaStream = "microsoft.graph.callRecords.mediaStream"
}

impl MediaStream {
    /// `audioCodec` in queries.
    pub const AUDIO_CODEC: Property<Self> = Property::new("audioCodec");
    /// `averageAudioDegradation` in queries.
    pub const AVERAGE_AUDIO_DEGRADATION: Property<Self> = Property::new("averageAudioDegradation");
    /// `averageAudioNetworkJitter` in queries.
    pub const AVERAGE_AUDIO_NETWORK_JITTER: Property<Self> = Property::new("averageAudioNetworkJitter");
    /// `averageBandwidthEstimate` in queries.
    pub const AVERAGE_BANDWIDTH_ESTIMATE: Property<Self> = Property::new("averageBandwidthEstimate");
    /// `averageJitter` in queries.
    pub const AVERAGE_JITTER: Property<Self> = Property::new("averageJitter");
    /// `averagePacketLossRate` in queries.
    pub const AVERAGE_PACKET_LOSS_RATE: Property<Self> = Property::new("averagePacketLossRate");
    /// `averageRatioOfConcealedSamples` in queries.
    pub const AVERAGE_RATIO_OF_CONCEALED_SAMPLES: Property<Self> = Property::new("averageRatioOfConcealedSamples");
    /// `averageReceivedFrameRate` in queries.
    pub const AVERAGE_RECEIVED_FRAME_RATE: Property<Self> = Property::new("averageReceivedFrameRate");
    /// `averageRoundTripTime` in queries.
    pub const AVERAGE_ROUND_TRIP_TIME: Property<Self> = Property::new("averageRoundTripTime");
    /// `averageVideoFrameLossPercentage` in queries.
    pub const AVERAGE_VIDEO_FRAME_LOSS_PERCENTAGE: Property<Self> = Property::new("averageVideoFrameLossPercentage");
    /// `averageVideoFrameRate` in queries.
    pub const AVERAGE_VIDEO_FRAME_RATE: Property<Self> = Property::new("averageVideoFrameRate");
    /// `averageVideoPacketLossRate` in queries.
    pub const AVERAGE_VIDEO_PACKET_LOSS_RATE: Property<Self> = Property::new("averageVideoPacketLossRate");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `lowFrameRateRatio` in queries.
    pub const LOW_FRAME_RATE_RATIO: Property<Self> = Property::new("lowFrameRateRatio");
    /// `lowVideoProcessingCapabilityRatio` in queries.
    pub const LOW_VIDEO_PROCESSING_CAPABILITY_RATIO: Property<Self> =
        Property::new("lowVideoProcessingCapabilityRatio");
    /// `maxAudioNetworkJitter` in queries.
    pub const MAX_AUDIO_NETWORK_JITTER: Property<Self> = Property::new("maxAudioNetworkJitter");
    /// `maxJitter` in queries.
    pub const MAX_JITTER: Property<Self> = Property::new("maxJitter");
    /// `maxPacketLossRate` in queries.
    pub const MAX_PACKET_LOSS_RATE: Property<Self> = Property::new("maxPacketLossRate");
    /// `maxRatioOfConcealedSamples` in queries.
    pub const MAX_RATIO_OF_CONCEALED_SAMPLES: Property<Self> = Property::new("maxRatioOfConcealedSamples");
    /// `maxRoundTripTime` in queries.
    pub const MAX_ROUND_TRIP_TIME: Property<Self> = Property::new("maxRoundTripTime");
    /// `packetUtilization` in queries.
    pub const PACKET_UTILIZATION: Property<Self> = Property::new("packetUtilization");
    /// `postForwardErrorCorrectionPacketLossRate` in queries.
    pub const POST_FORWARD_ERROR_CORRECTION_PACKET_LOSS_RATE: Property<Self> =
        Property::new("postForwardErrorCorrectionPacketLossRate");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `streamDirection` in queries.
    pub const STREAM_DIRECTION: Property<Self> = Property::new("streamDirection");
    /// `streamId` in queries.
    pub const STREAM_ID: Property<Self> = Property::new("streamId");
    /// `videoCodec` in queries.
    pub const VIDEO_CODEC: Property<Self> = Property::new("videoCodec");
    /// `wasMediaBypassed` in queries.
    pub const WAS_MEDIA_BYPASSED: Property<Self> = Property::new("wasMediaBypassed");

    /// `audioCodec`: `microsoft.graph.callRecords.audioCodec`
    ///
    /// Possible values are: pcma, pcmu, amrWide, g7221, g722, g7221c, g729, muchv2, multiChannelAudio, opus, satin, satinFullband, rtAudio8, rtAudio16, silk, silkNarrow, silkWide, siren, unknownFutureValue, xmsRTA, cn, invalid, unknown.
    pub fn audio_codec(&self) -> Option<super::AudioCodec> {
        self.0.enumeration("audioCodec")
    }

    /// Sets `audioCodec`.
    pub fn with_audio_codec(self, value: impl Into<Nullable<super::AudioCodec>>) -> Self {
        Self(self.0.with("audioCodec", value))
    }

    /// `averageAudioDegradation`: `Edm.Double`
    pub fn average_audio_degradation(&self) -> Option<f64> {
        self.0.f64("averageAudioDegradation")
    }

    /// Sets `averageAudioDegradation`.
    pub fn with_average_audio_degradation(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("averageAudioDegradation", value))
    }

    /// `averageAudioNetworkJitter`: `Edm.Duration`
    pub fn average_audio_network_jitter(&self) -> Parsed<Duration> {
        self.0.duration("averageAudioNetworkJitter")
    }

    /// Sets `averageAudioNetworkJitter`.
    pub fn with_average_audio_network_jitter(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("averageAudioNetworkJitter", value))
    }

    /// `averageBandwidthEstimate`: `Edm.Int64`
    pub fn average_bandwidth_estimate(&self) -> Option<i64> {
        self.0.i64("averageBandwidthEstimate")
    }

    /// Sets `averageBandwidthEstimate`.
    pub fn with_average_bandwidth_estimate(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("averageBandwidthEstimate", value))
    }

    /// `averageJitter`: `Edm.Duration`
    pub fn average_jitter(&self) -> Parsed<Duration> {
        self.0.duration("averageJitter")
    }

    /// Sets `averageJitter`.
    pub fn with_average_jitter(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("averageJitter", value))
    }

    /// `averagePacketLossRate`: `Edm.Double`
    pub fn average_packet_loss_rate(&self) -> Option<f64> {
        self.0.f64("averagePacketLossRate")
    }

    /// Sets `averagePacketLossRate`.
    pub fn with_average_packet_loss_rate(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("averagePacketLossRate", value))
    }

    /// `averageRatioOfConcealedSamples`: `Edm.Double`
    pub fn average_ratio_of_concealed_samples(&self) -> Option<f64> {
        self.0.f64("averageRatioOfConcealedSamples")
    }

    /// Sets `averageRatioOfConcealedSamples`.
    pub fn with_average_ratio_of_concealed_samples(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("averageRatioOfConcealedSamples", value))
    }

    /// `averageReceivedFrameRate`: `Edm.Double`
    pub fn average_received_frame_rate(&self) -> Option<f64> {
        self.0.f64("averageReceivedFrameRate")
    }

    /// Sets `averageReceivedFrameRate`.
    pub fn with_average_received_frame_rate(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("averageReceivedFrameRate", value))
    }

    /// `averageRoundTripTime`: `Edm.Duration`
    pub fn average_round_trip_time(&self) -> Parsed<Duration> {
        self.0.duration("averageRoundTripTime")
    }

    /// Sets `averageRoundTripTime`.
    pub fn with_average_round_trip_time(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("averageRoundTripTime", value))
    }

    /// `averageVideoFrameLossPercentage`: `Edm.Double`
    pub fn average_video_frame_loss_percentage(&self) -> Option<f64> {
        self.0.f64("averageVideoFrameLossPercentage")
    }

    /// Sets `averageVideoFrameLossPercentage`.
    pub fn with_average_video_frame_loss_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("averageVideoFrameLossPercentage", value))
    }

    /// `averageVideoFrameRate`: `Edm.Double`
    pub fn average_video_frame_rate(&self) -> Option<f64> {
        self.0.f64("averageVideoFrameRate")
    }

    /// Sets `averageVideoFrameRate`.
    pub fn with_average_video_frame_rate(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("averageVideoFrameRate", value))
    }

    /// `averageVideoPacketLossRate`: `Edm.Double`
    pub fn average_video_packet_loss_rate(&self) -> Option<f64> {
        self.0.f64("averageVideoPacketLossRate")
    }

    /// Sets `averageVideoPacketLossRate`.
    pub fn with_average_video_packet_loss_rate(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("averageVideoPacketLossRate", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `lowFrameRateRatio`: `Edm.Double`
    pub fn low_frame_rate_ratio(&self) -> Option<f64> {
        self.0.f64("lowFrameRateRatio")
    }

    /// Sets `lowFrameRateRatio`.
    pub fn with_low_frame_rate_ratio(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("lowFrameRateRatio", value))
    }

    /// `lowVideoProcessingCapabilityRatio`: `Edm.Double`
    pub fn low_video_processing_capability_ratio(&self) -> Option<f64> {
        self.0.f64("lowVideoProcessingCapabilityRatio")
    }

    /// Sets `lowVideoProcessingCapabilityRatio`.
    pub fn with_low_video_processing_capability_ratio(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("lowVideoProcessingCapabilityRatio", value))
    }

    /// `maxAudioNetworkJitter`: `Edm.Duration`
    pub fn max_audio_network_jitter(&self) -> Parsed<Duration> {
        self.0.duration("maxAudioNetworkJitter")
    }

    /// Sets `maxAudioNetworkJitter`.
    pub fn with_max_audio_network_jitter(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("maxAudioNetworkJitter", value))
    }

    /// `maxJitter`: `Edm.Duration`
    pub fn max_jitter(&self) -> Parsed<Duration> {
        self.0.duration("maxJitter")
    }

    /// Sets `maxJitter`.
    pub fn with_max_jitter(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("maxJitter", value))
    }

    /// `maxPacketLossRate`: `Edm.Double`
    pub fn max_packet_loss_rate(&self) -> Option<f64> {
        self.0.f64("maxPacketLossRate")
    }

    /// Sets `maxPacketLossRate`.
    pub fn with_max_packet_loss_rate(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("maxPacketLossRate", value))
    }

    /// `maxRatioOfConcealedSamples`: `Edm.Double`
    pub fn max_ratio_of_concealed_samples(&self) -> Option<f64> {
        self.0.f64("maxRatioOfConcealedSamples")
    }

    /// Sets `maxRatioOfConcealedSamples`.
    pub fn with_max_ratio_of_concealed_samples(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("maxRatioOfConcealedSamples", value))
    }

    /// `maxRoundTripTime`: `Edm.Duration`
    pub fn max_round_trip_time(&self) -> Parsed<Duration> {
        self.0.duration("maxRoundTripTime")
    }

    /// Sets `maxRoundTripTime`.
    pub fn with_max_round_trip_time(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("maxRoundTripTime", value))
    }

    /// `packetUtilization`: `Edm.Int64`
    pub fn packet_utilization(&self) -> Option<i64> {
        self.0.i64("packetUtilization")
    }

    /// Sets `packetUtilization`.
    pub fn with_packet_utilization(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("packetUtilization", value))
    }

    /// `postForwardErrorCorrectionPacketLossRate`: `Edm.Double`
    pub fn post_forward_error_correction_packet_loss_rate(&self) -> Option<f64> {
        self.0.f64("postForwardErrorCorrectionPacketLossRate")
    }

    /// Sets `postForwardErrorCorrectionPacketLossRate`.
    pub fn with_post_forward_error_correction_packet_loss_rate(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("postForwardErrorCorrectionPacketLossRate", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `streamDirection`: `microsoft.graph.callRecords.mediaStreamDirection`
    ///
    /// Possible values are: callerToCallee, calleeToCaller.
    pub fn stream_direction(&self) -> Option<super::MediaStreamDirection> {
        self.0.enumeration("streamDirection")
    }

    /// Sets `streamDirection`.
    pub fn with_stream_direction(self, value: impl Into<Nullable<super::MediaStreamDirection>>) -> Self {
        Self(self.0.with("streamDirection", value))
    }

    /// `streamId`: `Edm.String`
    pub fn stream_id(&self) -> Option<&str> {
        self.0.str("streamId")
    }

    /// Sets `streamId`.
    pub fn with_stream_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("streamId", value))
    }

    /// `videoCodec`: `microsoft.graph.callRecords.videoCodec`
    ///
    /// Possible values are: unknown, invalid, av1, h263, h264, h264s, h264uc, h265, rtvc1, rtVideo, xrtvc1, unknownFutureValue.
    pub fn video_codec(&self) -> Option<super::VideoCodec> {
        self.0.enumeration("videoCodec")
    }

    /// Sets `videoCodec`.
    pub fn with_video_codec(self, value: impl Into<Nullable<super::VideoCodec>>) -> Self {
        Self(self.0.with("videoCodec", value))
    }

    /// `wasMediaBypassed`: `Edm.Boolean`
    pub fn was_media_bypassed(&self) -> Option<bool> {
        self.0.bool("wasMediaBypassed")
    }

    /// Sets `wasMediaBypassed`.
    pub fn with_was_media_bypassed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wasMediaBypassed", value))
    }
}
