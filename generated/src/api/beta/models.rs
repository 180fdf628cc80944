// Written by `cargo xtask gen`; do not edit.
//! The types of `beta`, and a module for each further namespace.
//!
//! The service's metadata of 2026-10 completes the pages of the reference. Words say how:
//!
//! - `metadata`: the metadata has it, and no page does
//! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
//! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
//! - `type of the metadata`: a page has it, and the metadata states its type
//! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

#[cfg(feature = "reports")]
pub mod agentic;
#[cfg(feature = "communications")]
pub mod call_records;
pub mod cloud_licensing;
pub mod custom_data_provided_resource_payloads;
#[cfg(feature = "intune")]
pub mod device_management;
pub mod ediscovery;
#[cfg(feature = "directory")]
pub mod entra_recovery_services;
pub mod external_connectors;
#[cfg(feature = "reports")]
pub mod health_monitoring;
pub mod identity_governance;
pub mod industry_data;
#[cfg(feature = "extra-types")]
pub mod internal;
pub mod managed_tenants;
pub mod networkaccess;
#[cfg(feature = "security")]
pub mod partner_security;
#[cfg(feature = "reports")]
pub mod partners_billing;
#[cfg(feature = "search")]
pub mod search;
#[cfg(feature = "security")]
pub mod security_case_management;
#[cfg(feature = "extra-types")]
pub mod security_dlp;
pub mod security_security_copilot;
#[cfg(feature = "admin")]
pub mod teams_administration;
pub mod tenant_admin;
#[cfg(feature = "extra-types")]
pub mod tenant_governance_services;
pub mod term_store;
#[cfg(feature = "sites")]
pub mod termstore;
pub mod windows_updates;

#[cfg(feature = "security")] mod security_a_types;
mod security_b_types;
mod security_c_types;
mod security_d_types;
#[cfg(feature = "security")] mod security_e_types;
#[cfg(feature = "security")] mod security_f_types;
#[cfg(feature = "security")] mod security_g_types;
#[cfg(feature = "security")] mod security_h_types;
#[cfg(feature = "security")] mod security_i_types;
#[cfg(feature = "security")] mod security_j_types;
#[cfg(feature = "security")] mod security_k_types;
#[cfg(feature = "security")] mod security_l_types;
#[cfg(feature = "security")] mod security_m_types;
#[cfg(feature = "security")] mod security_n_types;
#[cfg(feature = "security")] mod security_o_types;
#[cfg(feature = "security")] mod security_p_types;
#[cfg(feature = "security")] mod security_q;
#[cfg(feature = "security")] mod security_r_types;
mod security_s_types;
#[cfg(feature = "security")] mod security_t_types;
#[cfg(feature = "security")] mod security_u_types;
mod security_v_types;
#[cfg(feature = "security")] mod security_w;
#[cfg(feature = "security")] mod security_y;
#[cfg(feature = "security")] mod security_z;
#[cfg(feature = "admin")] mod admin;
#[cfg(feature = "applications")] mod applications;
#[cfg(feature = "authentication")] mod authentication_a;
#[cfg(feature = "authentication")] mod authentication_b;
#[cfg(feature = "authentication")] mod authentication_c;
#[cfg(feature = "authentication")] mod authentication_d;
#[cfg(feature = "authentication")] mod authentication_e;
#[cfg(feature = "authentication")] mod authentication_f;
#[cfg(feature = "authentication")] mod authentication_g;
#[cfg(feature = "authentication")] mod authentication_h;
#[cfg(feature = "authentication")] mod authentication_i;
#[cfg(feature = "authentication")] mod authentication_l;
#[cfg(feature = "authentication")] mod authentication_m;
#[cfg(feature = "authentication")] mod authentication_n;
#[cfg(feature = "authentication")] mod authentication_o;
#[cfg(feature = "authentication")] mod authentication_p;
#[cfg(feature = "authentication")] mod authentication_q;
#[cfg(feature = "authentication")] mod authentication_r;
#[cfg(feature = "authentication")] mod authentication_s;
#[cfg(feature = "authentication")] mod authentication_t;
#[cfg(feature = "authentication")] mod authentication_u;
#[cfg(feature = "authentication")] mod authentication_v;
#[cfg(feature = "authentication")] mod authentication_w;
#[cfg(feature = "authentication")] mod authentication_x;
#[cfg(feature = "bookings")] mod bookings;
#[cfg(feature = "calendar")] mod calendar;
#[cfg(feature = "communications")] mod communications;
#[cfg(feature = "contacts")] mod contacts;
#[cfg(feature = "copilot")] mod copilot;
#[cfg(feature = "directory")] mod directory;
#[cfg(feature = "education")] mod education;
#[cfg(feature = "employee-experience")] mod employee_experience;
#[cfg(feature = "excel")] mod excel;
#[cfg(feature = "extra-types")] mod extra_types;
#[cfg(feature = "files")] mod files;
#[cfg(feature = "financials")] mod financials;
#[cfg(feature = "governance")] mod governance_a;
#[cfg(feature = "governance")] mod governance_b;
#[cfg(feature = "governance")] mod governance_c;
#[cfg(feature = "governance")] mod governance_d;
#[cfg(feature = "governance")] mod governance_e;
#[cfg(feature = "governance")] mod governance_f;
#[cfg(feature = "governance")] mod governance_g;
#[cfg(feature = "governance")] mod governance_i;
#[cfg(feature = "governance")] mod governance_l;
#[cfg(feature = "governance")] mod governance_m;
#[cfg(feature = "governance")] mod governance_n;
#[cfg(feature = "governance")] mod governance_o;
#[cfg(feature = "governance")] mod governance_p;
#[cfg(feature = "governance")] mod governance_r;
#[cfg(feature = "governance")] mod governance_s;
#[cfg(feature = "governance")] mod governance_t;
#[cfg(feature = "governance")] mod governance_u;
#[cfg(feature = "governance")] mod governance_v;
#[cfg(feature = "groups")] mod groups;
#[cfg(feature = "intune")] mod intune_ac;
#[cfg(feature = "intune")] mod intune_ad;
#[cfg(feature = "intune")] mod intune_ai;
#[cfg(feature = "intune")] mod intune_al;
#[cfg(feature = "intune")] mod intune_an;
#[cfg(feature = "intune")] mod intune_ao;
#[cfg(feature = "intune")] mod intune_ap;
#[cfg(feature = "intune")] mod intune_as;
#[cfg(feature = "intune")] mod intune_au;
#[cfg(feature = "intune")] mod intune_az;
#[cfg(feature = "intune")] mod intune_b;
#[cfg(feature = "intune")] mod intune_c;
#[cfg(feature = "intune")] mod intune_da;
#[cfg(feature = "intune")] mod intune_dd;
#[cfg(feature = "intune")] mod intune_def;
#[cfg(feature = "intune")] mod intune_del;
#[cfg(feature = "intune")] mod intune_dep;
#[cfg(feature = "intune")] mod intune_der;
#[cfg(feature = "intune")] mod intune_det;
#[cfg(feature = "intune")] mod intune_devicea;
#[cfg(feature = "intune")] mod intune_devicec;
#[cfg(feature = "intune")] mod intune_devicee;
#[cfg(feature = "intune")] mod intune_deviceg;
#[cfg(feature = "intune")] mod intune_deviceh;
#[cfg(feature = "intune")] mod intune_devicei;
#[cfg(feature = "intune")] mod intune_devicel;
#[cfg(feature = "intune")] mod intune_devicem;
#[cfg(feature = "intune")] mod intune_deviceo;
#[cfg(feature = "intune")] mod intune_devicep;
#[cfg(feature = "intune")] mod intune_devicer;
#[cfg(feature = "intune")] mod intune_devices;
#[cfg(feature = "intune")] mod intune_devicet;
#[cfg(feature = "intune")] mod intune_di;
#[cfg(feature = "intune")] mod intune_dm;
#[cfg(feature = "intune")] mod intune_do;
#[cfg(feature = "intune")] mod intune_dr;
#[cfg(feature = "intune")] mod intune_e;
#[cfg(feature = "intune")] mod intune_f;
#[cfg(feature = "intune")] mod intune_g;
#[cfg(feature = "intune")] mod intune_h;
#[cfg(feature = "intune")] mod intune_i;
#[cfg(feature = "intune")] mod intune_j;
#[cfg(feature = "intune")] mod intune_k;
#[cfg(feature = "intune")] mod intune_l;
#[cfg(feature = "intune")] mod intune_m;
#[cfg(feature = "intune")] mod intune_n;
#[cfg(feature = "intune")] mod intune_o;
#[cfg(feature = "intune")] mod intune_p;
#[cfg(feature = "intune")] mod intune_r;
#[cfg(feature = "intune")] mod intune_s;
#[cfg(feature = "intune")] mod intune_t;
#[cfg(feature = "intune")] mod intune_u;
#[cfg(feature = "intune")] mod intune_v;
#[cfg(feature = "intune")] mod intune_wa;
#[cfg(feature = "intune")] mod intune_we;
#[cfg(feature = "intune")] mod intune_wif;
#[cfg(feature = "intune")] mod intune_win3;
#[cfg(feature = "intune")] mod intune_windows1;
#[cfg(feature = "intune")] mod intune_windows3;
#[cfg(feature = "intune")] mod intune_windows8;
#[cfg(feature = "intune")] mod intune_windowsa;
#[cfg(feature = "intune")] mod intune_windowsc;
#[cfg(feature = "intune")] mod intune_windowsd;
#[cfg(feature = "intune")] mod intune_windowse;
#[cfg(feature = "intune")] mod intune_windowsf;
#[cfg(feature = "intune")] mod intune_windowsh;
#[cfg(feature = "intune")] mod intune_windowsi;
#[cfg(feature = "intune")] mod intune_windowsk;
#[cfg(feature = "intune")] mod intune_windowsm;
#[cfg(feature = "intune")] mod intune_windowsn;
#[cfg(feature = "intune")] mod intune_windowso;
#[cfg(feature = "intune")] mod intune_windowsp;
#[cfg(feature = "intune")] mod intune_windowsq;
#[cfg(feature = "intune")] mod intune_windowsr;
#[cfg(feature = "intune")] mod intune_windowss;
#[cfg(feature = "intune")] mod intune_windowsu;
#[cfg(feature = "intune")] mod intune_windowsv;
#[cfg(feature = "intune")] mod intune_windowsw;
#[cfg(feature = "intune")] mod intune_windowsz;
#[cfg(feature = "intune")] mod intune_wing;
#[cfg(feature = "intune")] mod intune_wir;
#[cfg(feature = "intune")] mod intune_wr;
#[cfg(feature = "intune")] mod intune_ws;
#[cfg(feature = "intune")] mod intune_z;
#[cfg(feature = "mail")] mod mail;
#[cfg(feature = "onenote")] mod onenote;
#[cfg(feature = "places")] mod places;
#[cfg(feature = "print")] mod print;
#[cfg(feature = "privacy")] mod privacy;
#[cfg(feature = "profile")] mod profile;
#[cfg(feature = "reports")] mod reports;
#[cfg(feature = "search")] mod search_types;
#[cfg(feature = "security")] mod security_a;
#[cfg(feature = "security")] mod security_b;
#[cfg(feature = "security")] mod security_c;
#[cfg(feature = "security")] mod security_d;
#[cfg(feature = "security")] mod security_e;
#[cfg(feature = "security")] mod security_f;
#[cfg(feature = "security")] mod security_g;
#[cfg(feature = "security")] mod security_h;
#[cfg(feature = "security")] mod security_i;
#[cfg(feature = "security")] mod security_j;
#[cfg(feature = "security")] mod security_k;
#[cfg(feature = "security")] mod security_l;
#[cfg(feature = "security")] mod security_m;
#[cfg(feature = "security")] mod security_n;
#[cfg(feature = "security")] mod security_o;
#[cfg(feature = "security")] mod security_p;
#[cfg(feature = "security")] mod security_r;
#[cfg(feature = "security")] mod security_s;
#[cfg(feature = "security")] mod security_t;
#[cfg(feature = "security")] mod security_u;
#[cfg(feature = "security")] mod security_v;
mod shared_a;
mod shared_b;
mod shared_c;
mod shared_d;
mod shared_e;
mod shared_f;
mod shared_g;
mod shared_h;
mod shared_i;
mod shared_j;
mod shared_k;
mod shared_l;
mod shared_m;
mod shared_n;
mod shared_o;
mod shared_p;
#[cfg(any(feature = "files", feature = "sites", feature = "tasks"))] mod shared_q;
mod shared_r;
mod shared_s;
mod shared_t;
mod shared_u;
mod shared_v;
mod shared_w;
#[cfg(feature = "shifts")] mod shifts;
#[cfg(feature = "sites")] mod sites;
#[cfg(feature = "tasks")] mod tasks;
#[cfg(feature = "teams")] mod teams;
#[cfg(feature = "tenant-relationships")] mod tenant_relationships;
#[cfg(feature = "users")] mod users;

#[cfg(feature = "admin")]
pub use self::admin::*;

#[cfg(feature = "applications")]
pub use self::applications::*;

#[cfg(feature = "authentication")]
pub use self::authentication_a::*;

#[cfg(feature = "authentication")]
pub use self::authentication_b::*;

#[cfg(feature = "authentication")]
pub use self::authentication_c::*;

#[cfg(feature = "authentication")]
pub use self::authentication_d::*;

#[cfg(feature = "authentication")]
pub use self::authentication_e::*;

#[cfg(feature = "authentication")]
pub use self::authentication_f::*;

#[cfg(feature = "authentication")]
pub use self::authentication_g::*;

#[cfg(feature = "authentication")]
pub use self::authentication_h::*;

#[cfg(feature = "authentication")]
pub use self::authentication_i::*;

#[cfg(feature = "authentication")]
pub use self::authentication_l::*;

#[cfg(feature = "authentication")]
pub use self::authentication_m::*;

#[cfg(feature = "authentication")]
pub use self::authentication_n::*;

#[cfg(feature = "authentication")]
pub use self::authentication_o::*;

#[cfg(feature = "authentication")]
pub use self::authentication_p::*;

#[cfg(feature = "authentication")]
pub use self::authentication_q::*;

#[cfg(feature = "authentication")]
pub use self::authentication_r::*;

#[cfg(feature = "authentication")]
pub use self::authentication_s::*;

#[cfg(feature = "authentication")]
pub use self::authentication_t::*;

#[cfg(feature = "authentication")]
pub use self::authentication_u::*;

#[cfg(feature = "authentication")]
pub use self::authentication_v::*;

#[cfg(feature = "authentication")]
pub use self::authentication_w::*;

#[cfg(feature = "authentication")]
pub use self::authentication_x::*;

#[cfg(feature = "bookings")]
pub use self::bookings::*;

#[cfg(feature = "calendar")]
pub use self::calendar::*;

#[cfg(feature = "communications")]
pub use self::communications::*;

#[cfg(feature = "contacts")]
pub use self::contacts::*;

#[cfg(feature = "copilot")]
pub use self::copilot::*;

#[cfg(feature = "directory")]
pub use self::directory::*;

#[cfg(feature = "education")]
pub use self::education::*;

#[cfg(feature = "employee-experience")]
pub use self::employee_experience::*;

#[cfg(feature = "excel")]
pub use self::excel::*;

#[cfg(feature = "extra-types")]
pub use self::extra_types::*;

#[cfg(feature = "files")]
pub use self::files::*;

#[cfg(feature = "financials")]
pub use self::financials::*;

#[cfg(feature = "governance")]
pub use self::governance_a::*;

#[cfg(feature = "governance")]
pub use self::governance_b::*;

#[cfg(feature = "governance")]
pub use self::governance_c::*;

#[cfg(feature = "governance")]
pub use self::governance_d::*;

#[cfg(feature = "governance")]
pub use self::governance_e::*;

#[cfg(feature = "governance")]
pub use self::governance_f::*;

#[cfg(feature = "governance")]
pub use self::governance_g::*;

#[cfg(feature = "governance")]
pub use self::governance_i::*;

#[cfg(feature = "governance")]
pub use self::governance_l::*;

#[cfg(feature = "governance")]
pub use self::governance_m::*;

#[cfg(feature = "governance")]
pub use self::governance_n::*;

#[cfg(feature = "governance")]
pub use self::governance_o::*;

#[cfg(feature = "governance")]
pub use self::governance_p::*;

#[cfg(feature = "governance")]
pub use self::governance_r::*;

#[cfg(feature = "governance")]
pub use self::governance_s::*;

#[cfg(feature = "governance")]
pub use self::governance_t::*;

#[cfg(feature = "governance")]
pub use self::governance_u::*;

#[cfg(feature = "governance")]
pub use self::governance_v::*;

#[cfg(feature = "groups")]
pub use self::groups::*;

#[cfg(feature = "intune")]
pub use self::intune_ac::*;

#[cfg(feature = "intune")]
pub use self::intune_ad::*;

#[cfg(feature = "intune")]
pub use self::intune_ai::*;

#[cfg(feature = "intune")]
pub use self::intune_al::*;

#[cfg(feature = "intune")]
pub use self::intune_an::*;

#[cfg(feature = "intune")]
pub use self::intune_ao::*;

#[cfg(feature = "intune")]
pub use self::intune_ap::*;

#[cfg(feature = "intune")]
pub use self::intune_as::*;

#[cfg(feature = "intune")]
pub use self::intune_au::*;

#[cfg(feature = "intune")]
pub use self::intune_az::*;

#[cfg(feature = "intune")]
pub use self::intune_b::*;

#[cfg(feature = "intune")]
pub use self::intune_c::*;

#[cfg(feature = "intune")]
pub use self::intune_da::*;

#[cfg(feature = "intune")]
pub use self::intune_dd::*;

#[cfg(feature = "intune")]
pub use self::intune_def::*;

#[cfg(feature = "intune")]
pub use self::intune_del::*;

#[cfg(feature = "intune")]
pub use self::intune_dep::*;

#[cfg(feature = "intune")]
pub use self::intune_der::*;

#[cfg(feature = "intune")]
pub use self::intune_det::*;

#[cfg(feature = "intune")]
pub use self::intune_devicea::*;

#[cfg(feature = "intune")]
pub use self::intune_devicec::*;

#[cfg(feature = "intune")]
pub use self::intune_devicee::*;

#[cfg(feature = "intune")]
pub use self::intune_deviceg::*;

#[cfg(feature = "intune")]
pub use self::intune_deviceh::*;

#[cfg(feature = "intune")]
pub use self::intune_devicei::*;

#[cfg(feature = "intune")]
pub use self::intune_devicel::*;

#[cfg(feature = "intune")]
pub use self::intune_devicem::*;

#[cfg(feature = "intune")]
pub use self::intune_deviceo::*;

#[cfg(feature = "intune")]
pub use self::intune_devicep::*;

#[cfg(feature = "intune")]
pub use self::intune_devicer::*;

#[cfg(feature = "intune")]
pub use self::intune_devices::*;

#[cfg(feature = "intune")]
pub use self::intune_devicet::*;

#[cfg(feature = "intune")]
pub use self::intune_di::*;

#[cfg(feature = "intune")]
pub use self::intune_dm::*;

#[cfg(feature = "intune")]
pub use self::intune_do::*;

#[cfg(feature = "intune")]
pub use self::intune_dr::*;

#[cfg(feature = "intune")]
pub use self::intune_e::*;

#[cfg(feature = "intune")]
pub use self::intune_f::*;

#[cfg(feature = "intune")]
pub use self::intune_g::*;

#[cfg(feature = "intune")]
pub use self::intune_h::*;

#[cfg(feature = "intune")]
pub use self::intune_i::*;

#[cfg(feature = "intune")]
pub use self::intune_j::*;

#[cfg(feature = "intune")]
pub use self::intune_k::*;

#[cfg(feature = "intune")]
pub use self::intune_l::*;

#[cfg(feature = "intune")]
pub use self::intune_m::*;

#[cfg(feature = "intune")]
pub use self::intune_n::*;

#[cfg(feature = "intune")]
pub use self::intune_o::*;

#[cfg(feature = "intune")]
pub use self::intune_p::*;

#[cfg(feature = "intune")]
pub use self::intune_r::*;

#[cfg(feature = "intune")]
pub use self::intune_s::*;

#[cfg(feature = "intune")]
pub use self::intune_t::*;

#[cfg(feature = "intune")]
pub use self::intune_u::*;

#[cfg(feature = "intune")]
pub use self::intune_v::*;

#[cfg(feature = "intune")]
pub use self::intune_wa::*;

#[cfg(feature = "intune")]
pub use self::intune_we::*;

#[cfg(feature = "intune")]
pub use self::intune_wif::*;

#[cfg(feature = "intune")]
pub use self::intune_win3::*;

#[cfg(feature = "intune")]
pub use self::intune_windows1::*;

#[cfg(feature = "intune")]
pub use self::intune_windows3::*;

#[cfg(feature = "intune")]
pub use self::intune_windows8::*;

#[cfg(feature = "intune")]
pub use self::intune_windowsa::*;

#[cfg(feature = "intune")]
pub use self::intune_windowsc::*;

#[cfg(feature = "intune")]
pub use self::intune_windowsd::*;

#[cfg(feature = "intune")]
pub use self::intune_windowse::*;

#[cfg(feature = "intune")]
pub use self::intune_windowsf::*;

#[cfg(feature = "intune")]
pub use self::intune_windowsh::*;

#[cfg(feature = "intune")]
pub use self::intune_windowsi::*;

#[cfg(feature = "intune")]
pub use self::intune_windowsk::*;

#[cfg(feature = "intune")]
pub use self::intune_windowsm::*;

#[cfg(feature = "intune")]
pub use self::intune_windowsn::*;

#[cfg(feature = "intune")]
pub use self::intune_windowso::*;

#[cfg(feature = "intune")]
pub use self::intune_windowsp::*;

#[cfg(feature = "intune")]
pub use self::intune_windowsq::*;

#[cfg(feature = "intune")]
pub use self::intune_windowsr::*;

#[cfg(feature = "intune")]
pub use self::intune_windowss::*;

#[cfg(feature = "intune")]
pub use self::intune_windowsu::*;

#[cfg(feature = "intune")]
pub use self::intune_windowsv::*;

#[cfg(feature = "intune")]
pub use self::intune_windowsw::*;

#[cfg(feature = "intune")]
pub use self::intune_windowsz::*;

#[cfg(feature = "intune")]
pub use self::intune_wing::*;

#[cfg(feature = "intune")]
pub use self::intune_wir::*;

#[cfg(feature = "intune")]
pub use self::intune_wr::*;

#[cfg(feature = "intune")]
pub use self::intune_ws::*;

#[cfg(feature = "intune")]
pub use self::intune_z::*;

#[cfg(feature = "mail")]
pub use self::mail::*;

#[cfg(feature = "onenote")]
pub use self::onenote::*;

#[cfg(feature = "places")]
pub use self::places::*;

#[cfg(feature = "print")]
pub use self::print::*;

#[cfg(feature = "privacy")]
pub use self::privacy::*;

#[cfg(feature = "profile")]
pub use self::profile::*;

#[cfg(feature = "reports")]
pub use self::reports::*;

#[cfg(feature = "search")]
pub use self::search_types::*;

#[cfg(feature = "security")]
pub use self::security_a::*;

#[cfg(feature = "security")]
pub use self::security_b::*;

#[cfg(feature = "security")]
pub use self::security_c::*;

#[cfg(feature = "security")]
pub use self::security_d::*;

#[cfg(feature = "security")]
pub use self::security_e::*;

#[cfg(feature = "security")]
pub use self::security_f::*;

#[cfg(feature = "security")]
pub use self::security_g::*;

#[cfg(feature = "security")]
pub use self::security_h::*;

#[cfg(feature = "security")]
pub use self::security_i::*;

#[cfg(feature = "security")]
pub use self::security_j::*;

#[cfg(feature = "security")]
pub use self::security_k::*;

#[cfg(feature = "security")]
pub use self::security_l::*;

#[cfg(feature = "security")]
pub use self::security_m::*;

#[cfg(feature = "security")]
pub use self::security_n::*;

#[cfg(feature = "security")]
pub use self::security_o::*;

#[cfg(feature = "security")]
pub use self::security_p::*;

#[cfg(feature = "security")]
pub use self::security_r::*;

#[cfg(feature = "security")]
pub use self::security_s::*;

#[cfg(feature = "security")]
pub use self::security_t::*;

#[cfg(feature = "security")]
pub use self::security_u::*;

#[cfg(feature = "security")]
pub use self::security_v::*;

pub use self::shared_a::*;

pub use self::shared_b::*;

pub use self::shared_c::*;

pub use self::shared_d::*;

pub use self::shared_e::*;

pub use self::shared_f::*;

pub use self::shared_g::*;

pub use self::shared_h::*;

pub use self::shared_i::*;

pub use self::shared_j::*;

pub use self::shared_k::*;

pub use self::shared_l::*;

pub use self::shared_m::*;

pub use self::shared_n::*;

pub use self::shared_o::*;

pub use self::shared_p::*;

#[cfg(any(feature = "files", feature = "sites", feature = "tasks"))]
pub use self::shared_q::*;

pub use self::shared_r::*;

pub use self::shared_s::*;

pub use self::shared_t::*;

pub use self::shared_u::*;

pub use self::shared_v::*;

pub use self::shared_w::*;

#[cfg(feature = "shifts")]
pub use self::shifts::*;

#[cfg(feature = "sites")]
pub use self::sites::*;

#[cfg(feature = "tasks")]
pub use self::tasks::*;

#[cfg(feature = "teams")]
pub use self::teams::*;

#[cfg(feature = "tenant-relationships")]
pub use self::tenant_relationships::*;

#[cfg(feature = "users")]
pub use self::users::*;

/// The types of a namespace.
pub mod security {
    #[cfg(feature = "security")]
    pub use super::security_a_types::*;

    pub use super::security_b_types::*;

    pub use super::security_c_types::*;

    pub use super::security_d_types::*;

    #[cfg(feature = "security")]
    pub use super::security_e_types::*;

    #[cfg(feature = "security")]
    pub use super::security_f_types::*;

    #[cfg(feature = "security")]
    pub use super::security_g_types::*;

    #[cfg(feature = "security")]
    pub use super::security_h_types::*;

    #[cfg(feature = "security")]
    pub use super::security_i_types::*;

    #[cfg(feature = "security")]
    pub use super::security_j_types::*;

    #[cfg(feature = "security")]
    pub use super::security_k_types::*;

    #[cfg(feature = "security")]
    pub use super::security_l_types::*;

    #[cfg(feature = "security")]
    pub use super::security_m_types::*;

    #[cfg(feature = "security")]
    pub use super::security_n_types::*;

    #[cfg(feature = "security")]
    pub use super::security_o_types::*;

    #[cfg(feature = "security")]
    pub use super::security_p_types::*;

    #[cfg(feature = "security")]
    pub use super::security_q::*;

    #[cfg(feature = "security")]
    pub use super::security_r_types::*;

    pub use super::security_s_types::*;

    #[cfg(feature = "security")]
    pub use super::security_t_types::*;

    #[cfg(feature = "security")]
    pub use super::security_u_types::*;

    pub use super::security_v_types::*;

    #[cfg(feature = "security")]
    pub use super::security_w::*;

    #[cfg(feature = "security")]
    pub use super::security_y::*;

    #[cfg(feature = "security")]
    pub use super::security_z::*;
}
