// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

mod exports;
mod call_record;
mod call_type;
mod client_platform;
mod client_user_agent;
mod device_info;
mod direct_routing_log_row;
mod endpoint;
mod failure_info;
mod failure_stage;
mod feedback_token_set;
mod media;
mod media_stream;
mod media_stream_direction;
mod modality;
mod network_connection_type;
mod network_info;
mod participant_endpoint;
mod product_family;
mod pstn_call_duration_source;
mod pstn_call_log_row;
mod segment;
mod service_endpoint;
mod service_role;
mod service_user_agent;
mod session;
mod user_agent;
mod user_feedback;
mod user_feedback_rating;
mod wifi_band;
mod wifi_radio_type;

pub use self::exports::*;
