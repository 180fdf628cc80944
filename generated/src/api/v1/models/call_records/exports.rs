// Written by `cargo xtask gen`; do not edit.
#[cfg(feature = "calls")]
pub use super::{
    audio_codec::AudioCodec, call_record::CallRecord, call_type::CallType, client_platform::ClientPlatform,
    client_user_agent::ClientUserAgent, device_info::DeviceInfo, direct_routing_log_row::DirectRoutingLogRow,
    endpoint::Endpoint, failure_info::FailureInfo, failure_stage::FailureStage, feedback_token_set::FeedbackTokenSet,
    media::Media, media_stream::MediaStream, media_stream_direction::MediaStreamDirection, modality::Modality,
    network_connection_type::NetworkConnectionType, network_info::NetworkInfo,
    network_transport_protocol::NetworkTransportProtocol, participant_endpoint::ParticipantEndpoint,
    product_family::ProductFamily, pstn_call_duration_source::PstnCallDurationSource, pstn_call_log_row::PstnCallLogRow,
    segment::Segment, service_endpoint::ServiceEndpoint, service_role::ServiceRole,
    service_user_agent::ServiceUserAgent, session::Session, trace_route_hop::TraceRouteHop, user_agent::UserAgent,
    user_feedback::UserFeedback, user_feedback_rating::UserFeedbackRating, video_codec::VideoCodec, wifi_band::WifiBand,
    wifi_radio_type::WifiRadioType,
};
