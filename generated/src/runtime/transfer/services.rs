//! The differences between the upload sessions of the services.

use azure_core::http::Url;

/// Outlook and To Do take chunks of less than 4 MB; this is the largest multiple of 320 KiB below that.
const OUTLOOK_CHUNK: u64 = 12 * 320 * 1024;

/// The services that differ from the common protocol, by the host of the upload URL and a segment of its path. The
/// first row that matches decides.
const SERVICES: [Row; 7] = [
    outlook("outlook.office.com"),
    outlook("outlook.office365.com"),
    outlook("outlook.office365.us"),
    outlook("outlook-dod.office365.us"),
    outlook("partner.outlook.cn"),
    outlook("outlook.office.de"),
    // The upload URL of To Do is that of an entity; chunks go to its stream.
    Row {
        host: Host::Endpoint,
        segment: Some("attachmentSessions"),
        service: Service { largest_chunk: OUTLOOK_CHUNK, stream: Some("content") },
    },
];

struct Row {
    host: Host,
    segment: Option<&'static str>,
    service: Service,
}

enum Host {
    /// The host of the endpoint.
    Endpoint,
    /// A host and its subdomains.
    Named(&'static str),
}

const fn outlook(host: &'static str) -> Row {
    Row { host: Host::Named(host), segment: None, service: Service { largest_chunk: OUTLOOK_CHUNK, stream: None } }
}

/// The limits and URLs of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Service {
    largest_chunk: u64,
    /// The segment that is appended to the URL of a chunk.
    stream: Option<&'static str>,
}

impl Service {
    /// Finds the service of an upload URL; `own` is true if the URL is on the host of the endpoint.
    pub(crate) fn of(url: &Url, own: bool) -> Self {
        let row = SERVICES.iter().find(|row| row.host.is(url, own) && row.has_segment(url));
        row.map_or(Self { largest_chunk: u64::MAX, stream: None }, |row| row.service)
    }

    /// Returns the largest chunk that the service takes.
    pub(crate) fn largest_chunk(&self) -> u64 {
        self.largest_chunk
    }

    /// Turns the URL of a session into the URL that takes chunks.
    pub(crate) fn complete_chunk_url(&self, url: &mut Url) {
        let Some(stream) = self.stream else { return };
        let path = url.path().trim_end_matches('/').to_owned();
        if !path.ends_with(&format!("/{stream}")) {
            url.set_path(&format!("{path}/{stream}"));
        }
    }
}

impl Row {
    fn has_segment(&self, url: &Url) -> bool {
        let mut segments = url.path_segments().into_iter().flatten();
        self.segment.is_none_or(|segment| segments.any(|other| other.eq_ignore_ascii_case(segment)))
    }
}

impl Host {
    fn is(&self, url: &Url, own: bool) -> bool {
        match self {
            Self::Endpoint => own,
            Self::Named(host) => {
                let rest = url.host_str().and_then(|other| other.strip_suffix(host));
                rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn service(url: &str, own: bool) -> (u64, String) {
        let mut url: Url = url.parse().expect("a URL");
        let service = Service::of(&url, own);
        service.complete_chunk_url(&mut url);
        (service.largest_chunk(), url.path().to_owned())
    }

    #[test]
    fn outlook_takes_chunks_below_four_megabytes() {
        for host in ["outlook.office.com", "outlook.office365.com", "eur.outlook.office365.us", "partner.outlook.cn"] {
            let (chunk, path) = service(&format!("https://{host}/api/x"), false);
            assert!(chunk < 4_000_000 && chunk % (320 * 1024) == 0, "{host}");
            assert_eq!(path, "/api/x");
        }
        assert_eq!(service("https://notoutlook.office.com/x", false).0, u64::MAX);
        assert_eq!(service("https://storage.example/x", false).0, u64::MAX);
    }

    #[test]
    fn to_do_takes_chunks_at_the_content_of_the_session() {
        let url = "https://graph.example/v1.0/users/1/todo/lists/2/tasks/3/attachmentSessions/4";
        let content = "/v1.0/users/1/todo/lists/2/tasks/3/attachmentSessions/4/content";
        assert_eq!(service(url, true), (OUTLOOK_CHUNK, content.to_owned()));
        assert_eq!(service(&format!("{url}/content"), true).1, content);
        assert_eq!(service(url, false).0, u64::MAX);
    }
}
