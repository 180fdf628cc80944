// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

#[cfg(feature = "calls")] mod audio_codec;
#[cfg(feature = "calls")] mod call_record;
#[cfg(feature = "calls")] mod call_type;
#[cfg(feature = "calls")] mod client_platform;
#[cfg(feature = "calls")] mod client_user_agent;
#[cfg(feature = "calls")] mod device_info;
#[cfg(feature = "calls")] mod direct_routing_log_row;
#[cfg(feature = "calls")] mod endpoint;
mod exports;
#[cfg(feature = "calls")] mod failure_info;
#[cfg(feature = "calls")] mod failure_stage;
#[cfg(feature = "calls")] mod feedback_token_set;
#[cfg(feature = "calls")] mod media;
#[cfg(feature = "calls")] mod media_stream;
#[cfg(feature = "calls")] mod media_stream_direction;
#[cfg(feature = "calls")] mod modality;
#[cfg(feature = "calls")] mod network_connection_type;
#[cfg(feature = "calls")] mod network_info;
#[cfg(feature = "calls")] mod network_transport_protocol;
#[cfg(feature = "calls")] mod participant_endpoint;
#[cfg(feature = "calls")] mod product_family;
#[cfg(feature = "calls")] mod pstn_call_duration_source;
#[cfg(feature = "calls")] mod pstn_call_log_row;
#[cfg(feature = "calls")] mod segment;
#[cfg(feature = "calls")] mod service_endpoint;
#[cfg(feature = "calls")] mod service_role;
#[cfg(feature = "calls")] mod service_user_agent;
#[cfg(feature = "calls")] mod session;
#[cfg(feature = "calls")] mod trace_route_hop;
#[cfg(feature = "calls")] mod user_agent;
#[cfg(feature = "calls")] mod user_feedback;
#[cfg(feature = "calls")] mod user_feedback_rating;
#[cfg(feature = "calls")] mod video_codec;
#[cfg(feature = "calls")] mod wifi_band;
#[cfg(feature = "calls")] mod wifi_radio_type;

pub use self::exports::*;
