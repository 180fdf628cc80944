// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Decimal, Duration, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.callRecords.administrativeUnitInfo`, metadata
    AdministrativeUnitInfo = "microsoft.graph.callRecords.administrativeUnitInfo";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.audioCodec`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    AudioCodec = "microsoft.graph.callRecords.audioCodec" {
        Unknown = "unknown",
        Invalid = "invalid",
        Cn = "cn",
        Pcma = "pcma",
        Pcmu = "pcmu",
        AmrWide = "amrWide",
        G722 = "g722",
        G7221 = "g7221",
        G7221c = "g7221c",
        G729 = "g729",
        MultiChannelAudio = "multiChannelAudio",
        Muchv2 = "muchv2",
        Opus = "opus",
        Satin = "satin",
        SatinFullband = "satinFullband",
        RtAudio8 = "rtAudio8",
        RtAudio16 = "rtAudio16",
        Silk = "silk",
        SilkNarrow = "silkNarrow",
        SilkWide = "silkWide",
        Siren = "siren",
        XmsRta = "xmsRta",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.callRecords.callLogRow`, metadata
    CallLogRow = "microsoft.graph.callRecords.callLogRow" {
        "microsoft.graph.callRecords.directRoutingLogRow",
        "microsoft.graph.callRecords.pstnCallLogRow",
        "microsoft.graph.callRecords.smsLogRow",
    };
    "administrativeUnitInfos" ADMINISTRATIVE_UNIT_INFOS, administrative_unit_infos models -> Option<&[AdministrativeUnitInfo]>, with_administrative_unit_infos(Vec<AdministrativeUnitInfo>), "`administrativeUnitInfos`: `Collection(microsoft.graph.callRecords.administrativeUnitInfo)`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "otherPartyCountryCode" OTHER_PARTY_COUNTRY_CODE, other_party_country_code str -> Option<&str>, with_other_party_country_code(String), "`otherPartyCountryCode`: `Edm.String`, metadata";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.callRecord`](https://learn.microsoft.com/graph/api/resources/callrecords-callrecord?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CallRecord: super::Entity = "microsoft.graph.callRecords.callRecord";
    inherited "id" ID, with_id(String), "`id`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "joinWebUrl" JOIN_WEB_URL, join_web_url str -> Option<&str>, with_join_web_url(String), "`joinWebUrl`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "modalities" MODALITIES, modalities enumerations -> Option<Vec<Modality>>, with_modalities(Vec<Modality>), "`modalities`: `Collection(microsoft.graph.callRecords.modality)`" "Possible values are: unknown, audio, video, videoBasedScreenSharing, data, screenSharing, unknownFutureValue.";
    "organizer" ORGANIZER, organizer model -> Option<&super::IdentitySet>, with_organizer(super::IdentitySet), "`organizer`: `microsoft.graph.identitySet`";
    "participants" PARTICIPANTS, participants models -> Option<&[super::IdentitySet]>, with_participants(Vec<super::IdentitySet>), "`participants`: `Collection(microsoft.graph.identitySet)`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "type" TYPE, type_ enumeration -> Option<CallType>, with_type(CallType), "`type`: `microsoft.graph.callRecords.callType`" "Possible values are: unknown, groupCall, peerToPeer, unknownFutureValue.";
    "version" VERSION, version i64 -> Option<i64>, with_version(i64), "`version`: `Edm.Int64`";
    "sessions" SESSIONS, sessions models -> Option<&[Session]>, with_sessions(Vec<Session>), "`sessions`: `Collection(microsoft.graph.callRecords.session)`, read-only" "Read-only. Nullable.";
    "organizer_v2" ORGANIZER_V2, organizer_v2 model -> Option<&Organizer>, with_organizer_v2(Organizer), "`organizer_v2`: `microsoft.graph.callRecords.organizer`, metadata";
    "participants_v2" PARTICIPANTS_V2, participants_v2 models -> Option<&[Participant]>, with_participants_v2(Vec<Participant>), "`participants_v2`: `Collection(microsoft.graph.callRecords.participant)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.callType`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    CallType = "microsoft.graph.callRecords.callType" {
        Unknown = "unknown",
        GroupCall = "groupCall",
        PeerToPeer = "peerToPeer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.clientPlatform`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    ClientPlatform = "microsoft.graph.callRecords.clientPlatform" {
        Unknown = "unknown",
        Windows = "windows",
        MacOs = "macOS",
        Ios = "iOS",
        Android = "android",
        Web = "web",
        IpPhone = "ipPhone",
        RoomSystem = "roomSystem",
        SurfaceHub = "surfaceHub",
        HoloLens = "holoLens",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from userAgent.
    ///
    /// [`microsoft.graph.callRecords.clientUserAgent`](https://learn.microsoft.com/graph/api/resources/callrecords-clientuseragent?view=graph-rest-beta), with the accessors of [`UserAgent`](UserAgent)
    ClientUserAgent: UserAgent = "microsoft.graph.callRecords.clientUserAgent";
    inherited "applicationVersion" APPLICATION_VERSION, with_application_version(String), "`applicationVersion`";
    inherited "headerValue" HEADER_VALUE, with_header_value(String), "`headerValue`";
    "platform" PLATFORM, platform enumeration -> Option<ClientPlatform>, with_platform(ClientPlatform), "`platform`: `microsoft.graph.callRecords.clientPlatform`" "Possible values are: unknown, windows, macOS, iOS, android, web, ipPhone, roomSystem, surfaceHub, holoLens, unknownFutureValue.";
    "productFamily" PRODUCT_FAMILY, product_family enumeration -> Option<ProductFamily>, with_product_family(ProductFamily), "`productFamily`: `microsoft.graph.callRecords.productFamily`" "Possible values are: unknown, teams, skypeForBusiness, lync, unknownFutureValue, azureCommunicationServices.";
    "azureADAppId" AZURE_AD_APP_ID, azure_ad_app_id str -> Option<&str>, with_azure_ad_app_id(String), "`azureADAppId`: `Edm.String`, metadata";
    "communicationServiceId" COMMUNICATION_SERVICE_ID, communication_service_id str -> Option<&str>, with_communication_service_id(String), "`communicationServiceId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.deviceInfo`](https://learn.microsoft.com/graph/api/resources/callrecords-deviceinfo?view=graph-rest-beta)
    DeviceInfo = "microsoft.graph.callRecords.deviceInfo";
    "captureDeviceDriver" CAPTURE_DEVICE_DRIVER, capture_device_driver str -> Option<&str>, with_capture_device_driver(String), "`captureDeviceDriver`: `Edm.String`";
    "captureDeviceName" CAPTURE_DEVICE_NAME, capture_device_name str -> Option<&str>, with_capture_device_name(String), "`captureDeviceName`: `Edm.String`";
    "captureNotFunctioningEventRatio" CAPTURE_NOT_FUNCTIONING_EVENT_RATIO, capture_not_functioning_event_ratio f32 -> Option<f32>, with_capture_not_functioning_event_ratio(f32), "`captureNotFunctioningEventRatio`: `Edm.Single`, type of the metadata";
    "cpuInsufficentEventRatio" CPU_INSUFFICENT_EVENT_RATIO, cpu_insufficent_event_ratio f32 -> Option<f32>, with_cpu_insufficent_event_ratio(f32), "`cpuInsufficentEventRatio`: `Edm.Single`, type of the metadata";
    "deviceClippingEventRatio" DEVICE_CLIPPING_EVENT_RATIO, device_clipping_event_ratio f32 -> Option<f32>, with_device_clipping_event_ratio(f32), "`deviceClippingEventRatio`: `Edm.Single`, type of the metadata";
    "deviceGlitchEventRatio" DEVICE_GLITCH_EVENT_RATIO, device_glitch_event_ratio f32 -> Option<f32>, with_device_glitch_event_ratio(f32), "`deviceGlitchEventRatio`: `Edm.Single`, type of the metadata";
    "howlingEventCount" HOWLING_EVENT_COUNT, howling_event_count i32 -> Option<i32>, with_howling_event_count(i32), "`howlingEventCount`: `Edm.Int32`";
    "initialSignalLevelRootMeanSquare" INITIAL_SIGNAL_LEVEL_ROOT_MEAN_SQUARE, initial_signal_level_root_mean_square f32 -> Option<f32>, with_initial_signal_level_root_mean_square(f32), "`initialSignalLevelRootMeanSquare`: `Edm.Single`, type of the metadata";
    "lowSpeechLevelEventRatio" LOW_SPEECH_LEVEL_EVENT_RATIO, low_speech_level_event_ratio f32 -> Option<f32>, with_low_speech_level_event_ratio(f32), "`lowSpeechLevelEventRatio`: `Edm.Single`, type of the metadata";
    "lowSpeechToNoiseEventRatio" LOW_SPEECH_TO_NOISE_EVENT_RATIO, low_speech_to_noise_event_ratio f32 -> Option<f32>, with_low_speech_to_noise_event_ratio(f32), "`lowSpeechToNoiseEventRatio`: `Edm.Single`, type of the metadata";
    "micGlitchRate" MIC_GLITCH_RATE, mic_glitch_rate f32 -> Option<f32>, with_mic_glitch_rate(f32), "`micGlitchRate`: `Edm.Single`, type of the metadata";
    "receivedNoiseLevel" RECEIVED_NOISE_LEVEL, received_noise_level i32 -> Option<i32>, with_received_noise_level(i32), "`receivedNoiseLevel`: `Edm.Int32`";
    "receivedSignalLevel" RECEIVED_SIGNAL_LEVEL, received_signal_level i32 -> Option<i32>, with_received_signal_level(i32), "`receivedSignalLevel`: `Edm.Int32`";
    "renderDeviceDriver" RENDER_DEVICE_DRIVER, render_device_driver str -> Option<&str>, with_render_device_driver(String), "`renderDeviceDriver`: `Edm.String`";
    "renderDeviceName" RENDER_DEVICE_NAME, render_device_name str -> Option<&str>, with_render_device_name(String), "`renderDeviceName`: `Edm.String`";
    "renderMuteEventRatio" RENDER_MUTE_EVENT_RATIO, render_mute_event_ratio f32 -> Option<f32>, with_render_mute_event_ratio(f32), "`renderMuteEventRatio`: `Edm.Single`, type of the metadata";
    "renderNotFunctioningEventRatio" RENDER_NOT_FUNCTIONING_EVENT_RATIO, render_not_functioning_event_ratio f32 -> Option<f32>, with_render_not_functioning_event_ratio(f32), "`renderNotFunctioningEventRatio`: `Edm.Single`, type of the metadata";
    "renderZeroVolumeEventRatio" RENDER_ZERO_VOLUME_EVENT_RATIO, render_zero_volume_event_ratio f32 -> Option<f32>, with_render_zero_volume_event_ratio(f32), "`renderZeroVolumeEventRatio`: `Edm.Single`, type of the metadata";
    "sentNoiseLevel" SENT_NOISE_LEVEL, sent_noise_level i32 -> Option<i32>, with_sent_noise_level(i32), "`sentNoiseLevel`: `Edm.Int32`";
    "sentSignalLevel" SENT_SIGNAL_LEVEL, sent_signal_level i32 -> Option<i32>, with_sent_signal_level(i32), "`sentSignalLevel`: `Edm.Int32`";
    "speakerGlitchRate" SPEAKER_GLITCH_RATE, speaker_glitch_rate f32 -> Option<f32>, with_speaker_glitch_rate(f32), "`speakerGlitchRate`: `Edm.Single`, type of the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.directRoutingLogRow`](https://learn.microsoft.com/graph/api/resources/callrecords-directroutinglogrow?view=graph-rest-beta), with the accessors of [`CallLogRow`](CallLogRow)
    DirectRoutingLogRow: CallLogRow = "microsoft.graph.callRecords.directRoutingLogRow";
    inherited "administrativeUnitInfos" ADMINISTRATIVE_UNIT_INFOS, with_administrative_unit_infos(Vec<AdministrativeUnitInfo>), "`administrativeUnitInfos`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "otherPartyCountryCode" OTHER_PARTY_COUNTRY_CODE, with_other_party_country_code(String), "`otherPartyCountryCode`";
    inherited "userDisplayName" USER_DISPLAY_NAME, with_user_display_name(String), "`userDisplayName`";
    inherited "userId" USER_ID, with_user_id(String), "`userId`";
    inherited "userPrincipalName" USER_PRINCIPAL_NAME, with_user_principal_name(String), "`userPrincipalName`";
    "callEndSubReason" CALL_END_SUB_REASON, call_end_sub_reason i32 -> Option<i32>, with_call_end_sub_reason(i32), "`callEndSubReason`: `Edm.Int32`";
    "callType" CALL_TYPE, call_type str -> Option<&str>, with_call_type(String), "`callType`: `Edm.String`";
    "calleeNumber" CALLEE_NUMBER, callee_number str -> Option<&str>, with_callee_number(String), "`calleeNumber`: `Edm.String`";
    "callerNumber" CALLER_NUMBER, caller_number str -> Option<&str>, with_caller_number(String), "`callerNumber`: `Edm.String`";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`";
    "duration" DURATION, duration i32 -> Option<i32>, with_duration(i32), "`duration`: `Edm.Int32`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "failureDateTime" FAILURE_DATE_TIME, failure_date_time date_time -> Parsed<OffsetDateTime>, with_failure_date_time(OffsetDateTime), "`failureDateTime`: `Edm.DateTimeOffset`";
    "finalSipCodePhrase" FINAL_SIP_CODE_PHRASE, final_sip_code_phrase str -> Option<&str>, with_final_sip_code_phrase(String), "`finalSipCodePhrase`: `Edm.String`";
    "finalSipCode" FINAL_SIP_CODE, final_sip_code i32 -> Option<i32>, with_final_sip_code(i32), "`finalSipCode`: `Edm.Int32`";
    "inviteDateTime" INVITE_DATE_TIME, invite_date_time date_time -> Parsed<OffsetDateTime>, with_invite_date_time(OffsetDateTime), "`inviteDateTime`: `Edm.DateTimeOffset`";
    "mediaBypassEnabled" MEDIA_BYPASS_ENABLED, media_bypass_enabled bool -> Option<bool>, with_media_bypass_enabled(bool), "`mediaBypassEnabled`: `Edm.Boolean`";
    "mediaPathLocation" MEDIA_PATH_LOCATION, media_path_location str -> Option<&str>, with_media_path_location(String), "`mediaPathLocation`: `Edm.String`";
    "signalingLocation" SIGNALING_LOCATION, signaling_location str -> Option<&str>, with_signaling_location(String), "`signalingLocation`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "successfulCall" SUCCESSFUL_CALL, successful_call bool -> Option<bool>, with_successful_call(bool), "`successfulCall`: `Edm.Boolean`";
    "trunkFullyQualifiedDomainName" TRUNK_FULLY_QUALIFIED_DOMAIN_NAME, trunk_fully_qualified_domain_name str -> Option<&str>, with_trunk_fully_qualified_domain_name(String), "`trunkFullyQualifiedDomainName`: `Edm.String`";
    "transferorCorrelationId" TRANSFEROR_CORRELATION_ID, transferor_correlation_id str -> Option<&str>, with_transferor_correlation_id(String), "`transferorCorrelationId`: `Edm.String`, metadata";
    "userCountryCode" USER_COUNTRY_CODE, user_country_code str -> Option<&str>, with_user_country_code(String), "`userCountryCode`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.endpoint`](https://learn.microsoft.com/graph/api/resources/callrecords-endpoint?view=graph-rest-beta)
    Endpoint = "microsoft.graph.callRecords.endpoint" {
        "microsoft.graph.callRecords.participantEndpoint",
        "microsoft.graph.callRecords.serviceEndpoint",
    };
    "userAgent" USER_AGENT, user_agent model -> Option<&UserAgent>, with_user_agent(UserAgent), "`userAgent`: `microsoft.graph.callRecords.userAgent`";
}

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.failureInfo`](https://learn.microsoft.com/graph/api/resources/callrecords-failureinfo?view=graph-rest-beta)
    FailureInfo = "microsoft.graph.callRecords.failureInfo";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`";
    "stage" STAGE, stage enumeration -> Option<FailureStage>, with_stage(FailureStage), "`stage`: `microsoft.graph.callRecords.failureStage`" "Possible values are: unknown, callSetup, midcall, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.failureStage`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    FailureStage = "microsoft.graph.callRecords.failureStage" {
        Unknown = "unknown",
        CallSetup = "callSetup",
        Midcall = "midcall",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.feedbackTokenSet`](https://learn.microsoft.com/graph/api/resources/callrecords-feedbacktokenset?view=graph-rest-beta)
    FeedbackTokenSet = "microsoft.graph.callRecords.feedbackTokenSet"
}

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.media`](https://learn.microsoft.com/graph/api/resources/callrecords-media?view=graph-rest-beta)
    Media = "microsoft.graph.callRecords.media";
    "label" LABEL, label str -> Option<&str>, with_label(String), "`label`: `Edm.String`";
    "callerDevice" CALLER_DEVICE, caller_device model -> Option<&DeviceInfo>, with_caller_device(DeviceInfo), "`callerDevice`: `microsoft.graph.callRecords.deviceInfo`";
    "callerNetwork" CALLER_NETWORK, caller_network model -> Option<&NetworkInfo>, with_caller_network(NetworkInfo), "`callerNetwork`: `microsoft.graph.callRecords.networkInfo`";
    "calleeDevice" CALLEE_DEVICE, callee_device model -> Option<&DeviceInfo>, with_callee_device(DeviceInfo), "`calleeDevice`: `microsoft.graph.callRecords.deviceInfo`";
    "calleeNetwork" CALLEE_NETWORK, callee_network model -> Option<&NetworkInfo>, with_callee_network(NetworkInfo), "`calleeNetwork`: `microsoft.graph.callRecords.networkInfo`";
    "streams" STREAMS, streams models -> Option<&[MediaStream]>, with_streams(Vec<MediaStream>), "`streams`: `Collection(microsoft.graph.callRecords.mediaStream)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.mediaStream`](https://learn.microsoft.com/graph/api/resources/callrecords-mediastream?view=graph-rest-beta)
    MediaStream = "microsoft.graph.callRecords.mediaStream";
    "audioCodec" AUDIO_CODEC, audio_codec enumeration -> Option<AudioCodec>, with_audio_codec(AudioCodec), "`audioCodec`: `microsoft.graph.callRecords.audioCodec`" "Possible values are: pcma, pcmu, amrWide, g7221, g722, g7221c, g729, muchv2, multiChannelAudio, opus, satin, satinFullband, rtAudio8, rtAudio16, silk, silkNarrow, silkWide, siren, unknownFutureValue, xmsRTA, cn, invalid, unknown.";
    "averageAudioDegradation" AVERAGE_AUDIO_DEGRADATION, average_audio_degradation f32 -> Option<f32>, with_average_audio_degradation(f32), "`averageAudioDegradation`: `Edm.Single`, type of the metadata";
    "averageAudioNetworkJitter" AVERAGE_AUDIO_NETWORK_JITTER, average_audio_network_jitter duration -> Parsed<Duration>, with_average_audio_network_jitter(Duration), "`averageAudioNetworkJitter`: `Edm.Duration`";
    "averageBandwidthEstimate" AVERAGE_BANDWIDTH_ESTIMATE, average_bandwidth_estimate i64 -> Option<i64>, with_average_bandwidth_estimate(i64), "`averageBandwidthEstimate`: `Edm.Int64`";
    "averageJitter" AVERAGE_JITTER, average_jitter duration -> Parsed<Duration>, with_average_jitter(Duration), "`averageJitter`: `Edm.Duration`";
    "averagePacketLossRate" AVERAGE_PACKET_LOSS_RATE, average_packet_loss_rate f32 -> Option<f32>, with_average_packet_loss_rate(f32), "`averagePacketLossRate`: `Edm.Single`, type of the metadata";
    "averageRatioOfConcealedSamples" AVERAGE_RATIO_OF_CONCEALED_SAMPLES, average_ratio_of_concealed_samples f32 -> Option<f32>, with_average_ratio_of_concealed_samples(f32), "`averageRatioOfConcealedSamples`: `Edm.Single`, type of the metadata";
    "averageReceivedFrameRate" AVERAGE_RECEIVED_FRAME_RATE, average_received_frame_rate f32 -> Option<f32>, with_average_received_frame_rate(f32), "`averageReceivedFrameRate`: `Edm.Single`, type of the metadata";
    "averageRoundTripTime" AVERAGE_ROUND_TRIP_TIME, average_round_trip_time duration -> Parsed<Duration>, with_average_round_trip_time(Duration), "`averageRoundTripTime`: `Edm.Duration`";
    "averageVideoFrameLossPercentage" AVERAGE_VIDEO_FRAME_LOSS_PERCENTAGE, average_video_frame_loss_percentage f32 -> Option<f32>, with_average_video_frame_loss_percentage(f32), "`averageVideoFrameLossPercentage`: `Edm.Single`, type of the metadata";
    "averageVideoFrameRate" AVERAGE_VIDEO_FRAME_RATE, average_video_frame_rate f32 -> Option<f32>, with_average_video_frame_rate(f32), "`averageVideoFrameRate`: `Edm.Single`, type of the metadata";
    "averageVideoPacketLossRate" AVERAGE_VIDEO_PACKET_LOSS_RATE, average_video_packet_loss_rate f32 -> Option<f32>, with_average_video_packet_loss_rate(f32), "`averageVideoPacketLossRate`: `Edm.Single`, type of the metadata";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "lowFrameRateRatio" LOW_FRAME_RATE_RATIO, low_frame_rate_ratio f32 -> Option<f32>, with_low_frame_rate_ratio(f32), "`lowFrameRateRatio`: `Edm.Single`, type of the metadata";
    "lowVideoProcessingCapabilityRatio" LOW_VIDEO_PROCESSING_CAPABILITY_RATIO, low_video_processing_capability_ratio f32 -> Option<f32>, with_low_video_processing_capability_ratio(f32), "`lowVideoProcessingCapabilityRatio`: `Edm.Single`, type of the metadata";
    "maxAudioNetworkJitter" MAX_AUDIO_NETWORK_JITTER, max_audio_network_jitter duration -> Parsed<Duration>, with_max_audio_network_jitter(Duration), "`maxAudioNetworkJitter`: `Edm.Duration`";
    "maxJitter" MAX_JITTER, max_jitter duration -> Parsed<Duration>, with_max_jitter(Duration), "`maxJitter`: `Edm.Duration`";
    "maxPacketLossRate" MAX_PACKET_LOSS_RATE, max_packet_loss_rate f32 -> Option<f32>, with_max_packet_loss_rate(f32), "`maxPacketLossRate`: `Edm.Single`, type of the metadata";
    "maxRatioOfConcealedSamples" MAX_RATIO_OF_CONCEALED_SAMPLES, max_ratio_of_concealed_samples f32 -> Option<f32>, with_max_ratio_of_concealed_samples(f32), "`maxRatioOfConcealedSamples`: `Edm.Single`, type of the metadata";
    "maxRoundTripTime" MAX_ROUND_TRIP_TIME, max_round_trip_time duration -> Parsed<Duration>, with_max_round_trip_time(Duration), "`maxRoundTripTime`: `Edm.Duration`";
    "packetUtilization" PACKET_UTILIZATION, packet_utilization i64 -> Option<i64>, with_packet_utilization(i64), "`packetUtilization`: `Edm.Int64`";
    "postForwardErrorCorrectionPacketLossRate" POST_FORWARD_ERROR_CORRECTION_PACKET_LOSS_RATE, post_forward_error_correction_packet_loss_rate f32 -> Option<f32>, with_post_forward_error_correction_packet_loss_rate(f32), "`postForwardErrorCorrectionPacketLossRate`: `Edm.Single`, type of the metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "streamDirection" STREAM_DIRECTION, stream_direction enumeration -> Option<MediaStreamDirection>, with_stream_direction(MediaStreamDirection), "`streamDirection`: `microsoft.graph.callRecords.mediaStreamDirection`" "Possible values are: callerToCallee, calleeToCaller.";
    "streamId" STREAM_ID, stream_id str -> Option<&str>, with_stream_id(String), "`streamId`: `Edm.String`";
    "videoCodec" VIDEO_CODEC, video_codec enumeration -> Option<VideoCodec>, with_video_codec(VideoCodec), "`videoCodec`: `microsoft.graph.callRecords.videoCodec`" "Possible values are: unknown, invalid, av1, h263, h264, h264s, h264uc, h265, rtvc1, rtVideo, xrtvc1, unknownFutureValue.";
    "wasMediaBypassed" WAS_MEDIA_BYPASSED, was_media_bypassed bool -> Option<bool>, with_was_media_bypassed(bool), "`wasMediaBypassed`: `Edm.Boolean`";
    "averageFreezeDuration" AVERAGE_FREEZE_DURATION, average_freeze_duration duration -> Parsed<Duration>, with_average_freeze_duration(Duration), "`averageFreezeDuration`: `Edm.Duration`, metadata";
    "isAudioForwardErrorCorrectionUsed" IS_AUDIO_FORWARD_ERROR_CORRECTION_USED, is_audio_forward_error_correction_used bool -> Option<bool>, with_is_audio_forward_error_correction_used(bool), "`isAudioForwardErrorCorrectionUsed`: `Edm.Boolean`, metadata";
    "rmsFreezeDuration" RMS_FREEZE_DURATION, rms_freeze_duration duration -> Parsed<Duration>, with_rms_freeze_duration(Duration), "`rmsFreezeDuration`: `Edm.Duration`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.mediaStreamDirection`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    MediaStreamDirection = "microsoft.graph.callRecords.mediaStreamDirection" {
        CallerToCallee = "callerToCallee",
        CalleeToCaller = "calleeToCaller",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.modality`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    Modality = "microsoft.graph.callRecords.modality" {
        Unknown = "unknown",
        Audio = "audio",
        Video = "video",
        VideoBasedScreenSharing = "videoBasedScreenSharing",
        Data = "data",
        ScreenSharing = "screenSharing",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.networkConnectionType`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    NetworkConnectionType = "microsoft.graph.callRecords.networkConnectionType" {
        Unknown = "unknown",
        Wired = "wired",
        Wifi = "wifi",
        Mobile = "mobile",
        Tunnel = "tunnel",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.networkInfo`](https://learn.microsoft.com/graph/api/resources/callrecords-networkinfo?view=graph-rest-beta)
    NetworkInfo = "microsoft.graph.callRecords.networkInfo";
    "bandwidthLowEventRatio" BANDWIDTH_LOW_EVENT_RATIO, bandwidth_low_event_ratio f32 -> Option<f32>, with_bandwidth_low_event_ratio(f32), "`bandwidthLowEventRatio`: `Edm.Single`, type of the metadata";
    "basicServiceSetIdentifier" BASIC_SERVICE_SET_IDENTIFIER, basic_service_set_identifier str -> Option<&str>, with_basic_service_set_identifier(String), "`basicServiceSetIdentifier`: `Edm.String`";
    "connectionType" CONNECTION_TYPE, connection_type enumeration -> Option<NetworkConnectionType>, with_connection_type(NetworkConnectionType), "`connectionType`: `microsoft.graph.callRecords.networkConnectionType`" "Possible values are: unknown, wired, wifi, mobile, tunnel, unknownFutureValue.";
    "delayEventRatio" DELAY_EVENT_RATIO, delay_event_ratio f32 -> Option<f32>, with_delay_event_ratio(f32), "`delayEventRatio`: `Edm.Single`, type of the metadata";
    "dnsSuffix" DNS_SUFFIX, dns_suffix str -> Option<&str>, with_dns_suffix(String), "`dnsSuffix`: `Edm.String`";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "linkSpeed" LINK_SPEED, link_speed i64 -> Option<i64>, with_link_speed(i64), "`linkSpeed`: `Edm.Int64`";
    "macAddress" MAC_ADDRESS, mac_address str -> Option<&str>, with_mac_address(String), "`macAddress`: `Edm.String`";
    "networkTransportProtocol" NETWORK_TRANSPORT_PROTOCOL, network_transport_protocol enumeration -> Option<NetworkTransportProtocol>, with_network_transport_protocol(NetworkTransportProtocol), "`networkTransportProtocol`: `microsoft.graph.callRecords.networkTransportProtocol`" "Possible values are: unknown, udp, tcp, unknownFutureValue.";
    "port" PORT, port i32 -> Option<i32>, with_port(i32), "`port`: `Edm.Int32`";
    "receivedQualityEventRatio" RECEIVED_QUALITY_EVENT_RATIO, received_quality_event_ratio f32 -> Option<f32>, with_received_quality_event_ratio(f32), "`receivedQualityEventRatio`: `Edm.Single`, type of the metadata";
    "dressipAddress" DRESSIP_ADDRESS, dressip_address str -> Option<&str>, with_dressip_address(String), "`dressipAddress`: `Edm.String`, not in the metadata";
    "relayIPAddress" RELAY_IP_ADDRESS, relay_ip_address str -> Option<&str>, with_relay_ip_address(String), "`relayIPAddress`: `Edm.String`";
    "relayPort" RELAY_PORT, relay_port i32 -> Option<i32>, with_relay_port(i32), "`relayPort`: `Edm.Int32`";
    "sentQualityEventRatio" SENT_QUALITY_EVENT_RATIO, sent_quality_event_ratio f32 -> Option<f32>, with_sent_quality_event_ratio(f32), "`sentQualityEventRatio`: `Edm.Single`, type of the metadata";
    "subnet" SUBNET, subnet str -> Option<&str>, with_subnet(String), "`subnet`: `Edm.String`";
    "traceRouteHops" TRACE_ROUTE_HOPS, trace_route_hops models -> Option<&[TraceRouteHop]>, with_trace_route_hops(Vec<TraceRouteHop>), "`traceRouteHops`: `Collection(microsoft.graph.callRecords.traceRouteHop)`";
    "wifiBand" WIFI_BAND, wifi_band enumeration -> Option<WifiBand>, with_wifi_band(WifiBand), "`wifiBand`: `microsoft.graph.callRecords.wifiBand`" "Possible values are: unknown, frequency24GHz, frequency50GHz, frequency60GHz, unknownFutureValue.";
    "wifiBatteryCharge" WIFI_BATTERY_CHARGE, wifi_battery_charge i32 -> Option<i32>, with_wifi_battery_charge(i32), "`wifiBatteryCharge`: `Edm.Int32`";
    "wifiChannel" WIFI_CHANNEL, wifi_channel i32 -> Option<i32>, with_wifi_channel(i32), "`wifiChannel`: `Edm.Int32`";
    "wifiMicrosoftDriver" WIFI_MICROSOFT_DRIVER, wifi_microsoft_driver str -> Option<&str>, with_wifi_microsoft_driver(String), "`wifiMicrosoftDriver`: `Edm.String`";
    "wifiMicrosoftDriverVersion" WIFI_MICROSOFT_DRIVER_VERSION, wifi_microsoft_driver_version str -> Option<&str>, with_wifi_microsoft_driver_version(String), "`wifiMicrosoftDriverVersion`: `Edm.String`";
    "wifiRadioType" WIFI_RADIO_TYPE, wifi_radio_type enumeration -> Option<WifiRadioType>, with_wifi_radio_type(WifiRadioType), "`wifiRadioType`: `microsoft.graph.callRecords.wifiRadioType`" "Possible values are: unknown, wifi80211a, wifi80211b, wifi80211g, wifi80211n, wifi80211ac, wifi80211ax, unknownFutureValue.";
    "wifiSignalStrength" WIFI_SIGNAL_STRENGTH, wifi_signal_strength i32 -> Option<i32>, with_wifi_signal_strength(i32), "`wifiSignalStrength`: `Edm.Int32`";
    "wifiVendorDriver" WIFI_VENDOR_DRIVER, wifi_vendor_driver str -> Option<&str>, with_wifi_vendor_driver(String), "`wifiVendorDriver`: `Edm.String`";
    "wifiVendorDriverVersion" WIFI_VENDOR_DRIVER_VERSION, wifi_vendor_driver_version str -> Option<&str>, with_wifi_vendor_driver_version(String), "`wifiVendorDriverVersion`: `Edm.String`";
    "reflexiveIPAddress" REFLEXIVE_IP_ADDRESS, reflexive_ip_address str -> Option<&str>, with_reflexive_ip_address(String), "`reflexiveIPAddress`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.networkTransportProtocol`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    NetworkTransportProtocol = "microsoft.graph.callRecords.networkTransportProtocol" {
        Unknown = "unknown",
        Udp = "udp",
        Tcp = "tcp",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.callRecords.organizer`, metadata, with the accessors of [`ParticipantBase`](ParticipantBase)
    Organizer: ParticipantBase, super::Entity = "microsoft.graph.callRecords.organizer";
    inherited "id" ID, with_id(String), "`id`";
    inherited "administrativeUnitInfos" ADMINISTRATIVE_UNIT_INFOS, with_administrative_unit_infos(Vec<AdministrativeUnitInfo>), "`administrativeUnitInfos`";
    inherited "identity" IDENTITY, with_identity(super::CommunicationsIdentitySet), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.callRecords.participant`, metadata, with the accessors of [`ParticipantBase`](ParticipantBase)
    Participant: ParticipantBase, super::Entity = "microsoft.graph.callRecords.participant";
    inherited "id" ID, with_id(String), "`id`";
    inherited "administrativeUnitInfos" ADMINISTRATIVE_UNIT_INFOS, with_administrative_unit_infos(Vec<AdministrativeUnitInfo>), "`administrativeUnitInfos`";
    inherited "identity" IDENTITY, with_identity(super::CommunicationsIdentitySet), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.callRecords.participantBase`, metadata, with the accessors of [`Entity`](super::Entity)
    ParticipantBase: super::Entity = "microsoft.graph.callRecords.participantBase" {
        "microsoft.graph.callRecords.organizer",
        "microsoft.graph.callRecords.participant",
    };
    inherited "id" ID, with_id(String), "`id`";
    "administrativeUnitInfos" ADMINISTRATIVE_UNIT_INFOS, administrative_unit_infos models -> Option<&[AdministrativeUnitInfo]>, with_administrative_unit_infos(Vec<AdministrativeUnitInfo>), "`administrativeUnitInfos`: `Collection(microsoft.graph.callRecords.administrativeUnitInfo)`, metadata";
    "identity" IDENTITY, identity model -> Option<&super::CommunicationsIdentitySet>, with_identity(super::CommunicationsIdentitySet), "`identity`: `microsoft.graph.communicationsIdentitySet`, metadata";
}

crate::runtime::model! {
    /// Inherits from endpoint.
    ///
    /// [`microsoft.graph.callRecords.participantEndpoint`](https://learn.microsoft.com/graph/api/resources/callrecords-participantendpoint?view=graph-rest-beta), with the accessors of [`Endpoint`](Endpoint)
    ParticipantEndpoint: Endpoint = "microsoft.graph.callRecords.participantEndpoint";
    inherited "userAgent" USER_AGENT, with_user_agent(UserAgent), "`userAgent`";
    "feedback" FEEDBACK, feedback model -> Option<&UserFeedback>, with_feedback(UserFeedback), "`feedback`: `microsoft.graph.callRecords.userFeedback`";
    "identity" IDENTITY, identity model -> Option<&super::IdentitySet>, with_identity(super::IdentitySet), "`identity`: `microsoft.graph.identitySet`";
    "associatedIdentity" ASSOCIATED_IDENTITY, associated_identity model -> Option<&super::Identity>, with_associated_identity(super::Identity), "`associatedIdentity`: `microsoft.graph.identity`, metadata";
    "cpuCoresCount" CPU_CORES_COUNT, cpu_cores_count i32 -> Option<i32>, with_cpu_cores_count(i32), "`cpuCoresCount`: `Edm.Int32`, metadata";
    "cpuName" CPU_NAME, cpu_name str -> Option<&str>, with_cpu_name(String), "`cpuName`: `Edm.String`, metadata";
    "cpuProcessorSpeedInMhz" CPU_PROCESSOR_SPEED_IN_MHZ, cpu_processor_speed_in_mhz i32 -> Option<i32>, with_cpu_processor_speed_in_mhz(i32), "`cpuProcessorSpeedInMhz`: `Edm.Int32`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.productFamily`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    ProductFamily = "microsoft.graph.callRecords.productFamily" {
        Unknown = "unknown",
        Teams = "teams",
        SkypeForBusiness = "skypeForBusiness",
        Lync = "lync",
        UnknownFutureValue = "unknownFutureValue",
        AzureCommunicationServices = "azureCommunicationServices",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.callRecords.pstnBlockedUsersLogRow`, metadata
    PstnBlockedUsersLogRow = "microsoft.graph.callRecords.pstnBlockedUsersLogRow";
    "blockDateTime" BLOCK_DATE_TIME, block_date_time date_time -> Parsed<OffsetDateTime>, with_block_date_time(OffsetDateTime), "`blockDateTime`: `Edm.DateTimeOffset`, metadata";
    "blockReason" BLOCK_REASON, block_reason str -> Option<&str>, with_block_reason(String), "`blockReason`: `Edm.String`, metadata";
    "remediationId" REMEDIATION_ID, remediation_id str -> Option<&str>, with_remediation_id(String), "`remediationId`: `Edm.String`, metadata";
    "userBlockMode" USER_BLOCK_MODE, user_block_mode enumeration -> Option<PstnUserBlockMode>, with_user_block_mode(PstnUserBlockMode), "`userBlockMode`: `microsoft.graph.callRecords.pstnUserBlockMode`, metadata";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
    "userTelephoneNumber" USER_TELEPHONE_NUMBER, user_telephone_number str -> Option<&str>, with_user_telephone_number(String), "`userTelephoneNumber`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.pstnCallDurationSource`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    PstnCallDurationSource = "microsoft.graph.callRecords.pstnCallDurationSource" {
        Microsoft = "microsoft",
        Operator = "operator",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.pstnCallLogRow`](https://learn.microsoft.com/graph/api/resources/callrecords-pstncalllogrow?view=graph-rest-beta), with the accessors of [`CallLogRow`](CallLogRow)
    PstnCallLogRow: CallLogRow = "microsoft.graph.callRecords.pstnCallLogRow";
    inherited "administrativeUnitInfos" ADMINISTRATIVE_UNIT_INFOS, with_administrative_unit_infos(Vec<AdministrativeUnitInfo>), "`administrativeUnitInfos`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "otherPartyCountryCode" OTHER_PARTY_COUNTRY_CODE, with_other_party_country_code(String), "`otherPartyCountryCode`";
    inherited "userDisplayName" USER_DISPLAY_NAME, with_user_display_name(String), "`userDisplayName`";
    inherited "userId" USER_ID, with_user_id(String), "`userId`";
    inherited "userPrincipalName" USER_PRINCIPAL_NAME, with_user_principal_name(String), "`userPrincipalName`";
    "callDurationSource" CALL_DURATION_SOURCE, call_duration_source enumeration -> Option<PstnCallDurationSource>, with_call_duration_source(PstnCallDurationSource), "`callDurationSource`: `microsoft.graph.callRecords.pstnCallDurationSource`";
    "calleeNumber" CALLEE_NUMBER, callee_number str -> Option<&str>, with_callee_number(String), "`calleeNumber`: `Edm.String`";
    "callerNumber" CALLER_NUMBER, caller_number str -> Option<&str>, with_caller_number(String), "`callerNumber`: `Edm.String`";
    "callId" CALL_ID, call_id str -> Option<&str>, with_call_id(String), "`callId`: `Edm.String`";
    "callType" CALL_TYPE, call_type str -> Option<&str>, with_call_type(String), "`callType`: `Edm.String`";
    "charge" CHARGE, charge decimal -> Parsed<Decimal>, with_charge(Decimal), "`charge`: `Edm.Decimal`, type of the metadata";
    "conferenceId" CONFERENCE_ID, conference_id str -> Option<&str>, with_conference_id(String), "`conferenceId`: `Edm.String`";
    "connectionCharge" CONNECTION_CHARGE, connection_charge decimal -> Parsed<Decimal>, with_connection_charge(Decimal), "`connectionCharge`: `Edm.Decimal`, type of the metadata";
    "currency" CURRENCY, currency str -> Option<&str>, with_currency(String), "`currency`: `Edm.String`";
    "destinationContext" DESTINATION_CONTEXT, destination_context str -> Option<&str>, with_destination_context(String), "`destinationContext`: `Edm.String`";
    "destinationName" DESTINATION_NAME, destination_name str -> Option<&str>, with_destination_name(String), "`destinationName`: `Edm.String`";
    "duration" DURATION, duration i32 -> Option<i32>, with_duration(i32), "`duration`: `Edm.Int32`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "inventoryType" INVENTORY_TYPE, inventory_type str -> Option<&str>, with_inventory_type(String), "`inventoryType`: `Edm.String`";
    "licenseCapability" LICENSE_CAPABILITY, license_capability str -> Option<&str>, with_license_capability(String), "`licenseCapability`: `Edm.String`";
    "operator" OPERATOR, operator str -> Option<&str>, with_operator(String), "`operator`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "tenantCountryCode" TENANT_COUNTRY_CODE, tenant_country_code str -> Option<&str>, with_tenant_country_code(String), "`tenantCountryCode`: `Edm.String`";
    "usageCountryCode" USAGE_COUNTRY_CODE, usage_country_code str -> Option<&str>, with_usage_country_code(String), "`usageCountryCode`: `Edm.String`";
    "clientLocalIpV4Address" CLIENT_LOCAL_IP_V4_ADDRESS, client_local_ip_v4_address str -> Option<&str>, with_client_local_ip_v4_address(String), "`clientLocalIpV4Address`: `Edm.String`, metadata";
    "clientLocalIpV6Address" CLIENT_LOCAL_IP_V6_ADDRESS, client_local_ip_v6_address str -> Option<&str>, with_client_local_ip_v6_address(String), "`clientLocalIpV6Address`: `Edm.String`, metadata";
    "clientPublicIpV4Address" CLIENT_PUBLIC_IP_V4_ADDRESS, client_public_ip_v4_address str -> Option<&str>, with_client_public_ip_v4_address(String), "`clientPublicIpV4Address`: `Edm.String`, metadata";
    "clientPublicIpV6Address" CLIENT_PUBLIC_IP_V6_ADDRESS, client_public_ip_v6_address str -> Option<&str>, with_client_public_ip_v6_address(String), "`clientPublicIpV6Address`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.callRecords.pstnOnlineMeetingDialoutReport`, metadata
    PstnOnlineMeetingDialoutReport = "microsoft.graph.callRecords.pstnOnlineMeetingDialoutReport";
    "currency" CURRENCY, currency str -> Option<&str>, with_currency(String), "`currency`: `Edm.String`, metadata";
    "destinationContext" DESTINATION_CONTEXT, destination_context str -> Option<&str>, with_destination_context(String), "`destinationContext`: `Edm.String`, metadata";
    "totalCallCharge" TOTAL_CALL_CHARGE, total_call_charge f64 -> Option<f64>, with_total_call_charge(f64), "`totalCallCharge`: `Edm.Double`, metadata";
    "totalCallSeconds" TOTAL_CALL_SECONDS, total_call_seconds i32 -> Option<i32>, with_total_call_seconds(i32), "`totalCallSeconds`: `Edm.Int32`, metadata";
    "totalCalls" TOTAL_CALLS, total_calls i32 -> Option<i32>, with_total_calls(i32), "`totalCalls`: `Edm.Int32`, metadata";
    "usageLocation" USAGE_LOCATION, usage_location str -> Option<&str>, with_usage_location(String), "`usageLocation`: `Edm.String`, metadata";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.callRecords.pstnUserBlockMode`, metadata
    PstnUserBlockMode = "microsoft.graph.callRecords.pstnUserBlockMode" {
        Blocked = "blocked",
        Unblocked = "unblocked",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.segment`](https://learn.microsoft.com/graph/api/resources/callrecords-segment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Segment: super::Entity = "microsoft.graph.callRecords.segment";
    inherited "id" ID, with_id(String), "`id`";
    "caller" CALLER, caller model -> Option<&Endpoint>, with_caller(Endpoint), "`caller`: `microsoft.graph.callRecords.endpoint`";
    "callee" CALLEE, callee model -> Option<&Endpoint>, with_callee(Endpoint), "`callee`: `microsoft.graph.callRecords.endpoint`";
    "failureInfo" FAILURE_INFO, failure_info model -> Option<&FailureInfo>, with_failure_info(FailureInfo), "`failureInfo`: `microsoft.graph.callRecords.failureInfo`";
    "media" MEDIA, media models -> Option<&[Media]>, with_media(Vec<Media>), "`media`: `Collection(microsoft.graph.callRecords.media)`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from endpoint.
    ///
    /// [`microsoft.graph.callRecords.serviceEndpoint`](https://learn.microsoft.com/graph/api/resources/callrecords-serviceendpoint?view=graph-rest-beta), with the accessors of [`Endpoint`](Endpoint)
    ServiceEndpoint: Endpoint = "microsoft.graph.callRecords.serviceEndpoint";
    inherited "userAgent" USER_AGENT, with_user_agent(UserAgent), "`userAgent`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.serviceRole`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    ServiceRole = "microsoft.graph.callRecords.serviceRole" {
        Unknown = "unknown",
        CustomBot = "customBot",
        SkypeForBusinessMicrosoftTeamsGateway = "skypeForBusinessMicrosoftTeamsGateway",
        SkypeForBusinessAudioVideoMcu = "skypeForBusinessAudioVideoMcu",
        SkypeForBusinessApplicationSharingMcu = "skypeForBusinessApplicationSharingMcu",
        SkypeForBusinessCallQueues = "skypeForBusinessCallQueues",
        SkypeForBusinessAutoAttendant = "skypeForBusinessAutoAttendant",
        MediationServer = "mediationServer",
        MediationServerCloudConnectorEdition = "mediationServerCloudConnectorEdition",
        ExchangeUnifiedMessagingService = "exchangeUnifiedMessagingService",
        MediaController = "mediaController",
        ConferencingAnnouncementService = "conferencingAnnouncementService",
        ConferencingAttendant = "conferencingAttendant",
        AudioTeleconferencerController = "audioTeleconferencerController",
        SkypeForBusinessUnifiedCommunicationApplicationPlatform = "skypeForBusinessUnifiedCommunicationApplicationPlatform",
        ResponseGroupServiceAnnouncementService = "responseGroupServiceAnnouncementService",
        Gateway = "gateway",
        SkypeTranslator = "skypeTranslator",
        SkypeForBusinessAttendant = "skypeForBusinessAttendant",
        ResponseGroupService = "responseGroupService",
        Voicemail = "voicemail",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from UserAgent.
    ///
    /// [`microsoft.graph.callRecords.serviceUserAgent`](https://learn.microsoft.com/graph/api/resources/callrecords-serviceuseragent?view=graph-rest-beta), with the accessors of [`UserAgent`](UserAgent)
    ServiceUserAgent: UserAgent = "microsoft.graph.callRecords.serviceUserAgent";
    inherited "applicationVersion" APPLICATION_VERSION, with_application_version(String), "`applicationVersion`";
    inherited "headerValue" HEADER_VALUE, with_header_value(String), "`headerValue`";
    "role" ROLE, role enumeration -> Option<ServiceRole>, with_role(ServiceRole), "`role`: `microsoft.graph.callRecords.serviceRole`" "Possible values are: unknown, customBot, skypeForBusinessMicrosoftTeamsGateway, skypeForBusinessAudioVideoMcu, skypeForBusinessApplicationSharingMcu, skypeForBusinessCallQueues, skypeForBusinessAutoAttendant, mediationServer, mediationServerCloudConnectorEdition, exchangeUnifiedMessagingService, mediaController, conferencingAnnouncementService, conferencingAttendant, audioTeleconferencerController, skypeForBusinessUnifiedCommunicationApplicationPlatform, responseGroupServiceAnnouncementService, gateway, skypeTranslator, skypeForBusinessAttendant, responseGroupService, voicemail, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.session`](https://learn.microsoft.com/graph/api/resources/callrecords-session?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Session: super::Entity = "microsoft.graph.callRecords.session";
    inherited "id" ID, with_id(String), "`id`";
    "caller" CALLER, caller model -> Option<&Endpoint>, with_caller(Endpoint), "`caller`: `microsoft.graph.callRecords.endpoint`";
    "callee" CALLEE, callee model -> Option<&Endpoint>, with_callee(Endpoint), "`callee`: `microsoft.graph.callRecords.endpoint`";
    "failureInfo" FAILURE_INFO, failure_info model -> Option<&FailureInfo>, with_failure_info(FailureInfo), "`failureInfo`: `microsoft.graph.callRecords.failureInfo`";
    "modalities" MODALITIES, modalities enumerations -> Option<Vec<Modality>>, with_modalities(Vec<Modality>), "`modalities`: `Collection(microsoft.graph.callRecords.modality)`" "Possible values are: unknown, audio, video, videoBasedScreenSharing, data, screenSharing, unknownFutureValue.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "isTest" IS_TEST, is_test bool -> Option<bool>, with_is_test(bool), "`isTest`: `Edm.Boolean`, metadata";
    "segments" SEGMENTS, segments models -> Option<&[Segment]>, with_segments(Vec<Segment>), "`segments`: `Collection(microsoft.graph.callRecords.segment)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// `microsoft.graph.callRecords.smsLogRow`, metadata, with the accessors of [`CallLogRow`](CallLogRow)
    SmsLogRow: CallLogRow = "microsoft.graph.callRecords.smsLogRow";
    inherited "administrativeUnitInfos" ADMINISTRATIVE_UNIT_INFOS, with_administrative_unit_infos(Vec<AdministrativeUnitInfo>), "`administrativeUnitInfos`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "otherPartyCountryCode" OTHER_PARTY_COUNTRY_CODE, with_other_party_country_code(String), "`otherPartyCountryCode`";
    inherited "userDisplayName" USER_DISPLAY_NAME, with_user_display_name(String), "`userDisplayName`";
    inherited "userId" USER_ID, with_user_id(String), "`userId`";
    inherited "userPrincipalName" USER_PRINCIPAL_NAME, with_user_principal_name(String), "`userPrincipalName`";
    "callCharge" CALL_CHARGE, call_charge f64 -> Option<f64>, with_call_charge(f64), "`callCharge`: `Edm.Double`, metadata";
    "currency" CURRENCY, currency str -> Option<&str>, with_currency(String), "`currency`: `Edm.String`, metadata";
    "destinationContext" DESTINATION_CONTEXT, destination_context str -> Option<&str>, with_destination_context(String), "`destinationContext`: `Edm.String`, metadata";
    "destinationName" DESTINATION_NAME, destination_name str -> Option<&str>, with_destination_name(String), "`destinationName`: `Edm.String`, metadata";
    "destinationNumber" DESTINATION_NUMBER, destination_number str -> Option<&str>, with_destination_number(String), "`destinationNumber`: `Edm.String`, metadata";
    "licenseCapability" LICENSE_CAPABILITY, license_capability str -> Option<&str>, with_license_capability(String), "`licenseCapability`: `Edm.String`, metadata";
    "sentDateTime" SENT_DATE_TIME, sent_date_time date_time -> Parsed<OffsetDateTime>, with_sent_date_time(OffsetDateTime), "`sentDateTime`: `Edm.DateTimeOffset`, metadata";
    "smsId" SMS_ID, sms_id str -> Option<&str>, with_sms_id(String), "`smsId`: `Edm.String`, metadata";
    "smsType" SMS_TYPE, sms_type str -> Option<&str>, with_sms_type(String), "`smsType`: `Edm.String`, metadata";
    "smsUnits" SMS_UNITS, sms_units i32 -> Option<i32>, with_sms_units(i32), "`smsUnits`: `Edm.Int32`, metadata";
    "sourceNumber" SOURCE_NUMBER, source_number str -> Option<&str>, with_source_number(String), "`sourceNumber`: `Edm.String`, metadata";
    "tenantCountryCode" TENANT_COUNTRY_CODE, tenant_country_code str -> Option<&str>, with_tenant_country_code(String), "`tenantCountryCode`: `Edm.String`, metadata";
    "userCountryCode" USER_COUNTRY_CODE, user_country_code str -> Option<&str>, with_user_country_code(String), "`userCountryCode`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.traceRouteHop`](https://learn.microsoft.com/graph/api/resources/callrecords-traceroutehop?view=graph-rest-beta)
    TraceRouteHop = "microsoft.graph.callRecords.traceRouteHop";
    "hopCount" HOP_COUNT, hop_count i32 -> Option<i32>, with_hop_count(i32), "`hopCount`: `Edm.Int32`";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "roundTripTime" ROUND_TRIP_TIME, round_trip_time duration -> Parsed<Duration>, with_round_trip_time(Duration), "`roundTripTime`: `Edm.Duration`";
}

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.userAgent`](https://learn.microsoft.com/graph/api/resources/callrecords-useragent?view=graph-rest-beta)
    UserAgent = "microsoft.graph.callRecords.userAgent" {
        "microsoft.graph.callRecords.clientUserAgent",
        "microsoft.graph.callRecords.serviceUserAgent",
    };
    "applicationVersion" APPLICATION_VERSION, application_version str -> Option<&str>, with_application_version(String), "`applicationVersion`: `Edm.String`";
    "headerValue" HEADER_VALUE, header_value str -> Option<&str>, with_header_value(String), "`headerValue`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.userFeedback`](https://learn.microsoft.com/graph/api/resources/callrecords-userfeedback?view=graph-rest-beta)
    UserFeedback = "microsoft.graph.callRecords.userFeedback";
    "rating" RATING, rating enumeration -> Option<UserFeedbackRating>, with_rating(UserFeedbackRating), "`rating`: `microsoft.graph.callRecords.userFeedbackRating`" "Possible values are: notRated, bad, poor, fair, good, excellent, unknownFutureValue.";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`";
    "tokens" TOKENS, tokens model -> Option<&FeedbackTokenSet>, with_tokens(FeedbackTokenSet), "`tokens`: `microsoft.graph.callRecords.feedbackTokenSet`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.userFeedbackRating`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    UserFeedbackRating = "microsoft.graph.callRecords.userFeedbackRating" {
        NotRated = "notRated",
        Bad = "bad",
        Poor = "poor",
        Fair = "fair",
        Good = "good",
        Excellent = "excellent",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.callRecords.userIdentity`, metadata, with the accessors of [`Identity`](super::Identity)
    UserIdentity: super::Identity = "microsoft.graph.callRecords.userIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.videoCodec`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    VideoCodec = "microsoft.graph.callRecords.videoCodec" {
        Unknown = "unknown",
        Invalid = "invalid",
        Av1 = "av1",
        H263 = "h263",
        H264 = "h264",
        H264s = "h264s",
        H264uc = "h264uc",
        H265 = "h265",
        Rtvc1 = "rtvc1",
        RtVideo = "rtVideo",
        Xrtvc1 = "xrtvc1",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.wifiBand`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    WifiBand = "microsoft.graph.callRecords.wifiBand" {
        Unknown = "unknown",
        Frequency24GHz = "frequency24GHz",
        Frequency50GHz = "frequency50GHz",
        Frequency60GHz = "frequency60GHz",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.wifiRadioType`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    WifiRadioType = "microsoft.graph.callRecords.wifiRadioType" {
        Unknown = "unknown",
        Wifi80211a = "wifi80211a",
        Wifi80211b = "wifi80211b",
        Wifi80211g = "wifi80211g",
        Wifi80211n = "wifi80211n",
        Wifi80211ac = "wifi80211ac",
        Wifi80211ax = "wifi80211ax",
        UnknownFutureValue = "unknownFutureValue",
    }
}
