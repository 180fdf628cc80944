//! Reads the text of a file that may be compressed: by gzip or by xz, which its first bytes tell.

use std::fs;
use std::io::{BufReader, Read};
use std::path::Path;

use anyhow::{Context, Result, bail};
use flate2::read::MultiGzDecoder;

/// The first bytes of compressed files.
const GZIP: &[u8] = &[0x1f, 0x8b];
const XZ: &[u8] = &[0xfd, b'7', b'z', b'X', b'Z', 0];
const ZIP: &[u8] = b"PK\x03\x04";
const ZSTD: &[u8] = &[0x28, 0xb5, 0x2f, 0xfd];
const BZIP2: &[u8] = b"BZh";

/// The most bytes of a text. The largest metadata has 10 MB; a small file can unpack to any size.
const MOST: u64 = 512 << 20;

/// Reads a text. An error names the file, and for a format that is not read, what unpacks it.
pub(crate) fn read_text(path: &Path) -> Result<String> {
    let bytes = fs::read(path).with_context(|| path.display().to_string())?;
    let unpacked = unpack(bytes).with_context(|| path.display().to_string())?;
    String::from_utf8(unpacked).with_context(|| format!("{}: not a text in UTF-8", path.display()))
}

fn unpack(bytes: Vec<u8>) -> Result<Vec<u8>> {
    let mut text = Vec::new();
    if bytes.starts_with(GZIP) {
        MultiGzDecoder::new(bytes.as_slice()).take(MOST).read_to_end(&mut text).context("damaged gzip data")?;
    } else if bytes.starts_with(XZ) {
        let mut limited = Limited { bytes: text, left: MOST };
        let unpacked = lzma_rs::xz_decompress(&mut BufReader::new(bytes.as_slice()), &mut limited);
        unpacked.map_err(|error| anyhow::anyhow!("damaged xz data: {error:?}"))?;
        text = limited.bytes;
    } else if let Some((_, command)) = unread(&bytes) {
        bail!("is compressed; unpack it first: {command}");
    } else {
        return Ok(bytes);
    }
    if text.len() as u64 >= MOST {
        bail!("unpacks to more than {} MB", MOST >> 20);
    }
    Ok(text)
}

/// The format of a file that is compressed in another way, and the command that unpacks it.
fn unread(bytes: &[u8]) -> Option<(&'static [u8], &'static str)> {
    [(ZIP, "unzip"), (ZSTD, "zstd -d"), (BZIP2, "bunzip2")].into_iter().find(|(magic, _)| bytes.starts_with(magic))
}

/// Bytes up to a limit. What comes after it is an error.
struct Limited {
    bytes: Vec<u8>,
    left: u64,
}

impl std::io::Write for Limited {
    fn write(&mut self, more: &[u8]) -> std::io::Result<usize> {
        self.left = self.left.checked_sub(more.len() as u64).ok_or_else(|| std::io::Error::other("too large"))?;
        self.bytes.extend_from_slice(more);
        Ok(more.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    fn text(bytes: Vec<u8>) -> Result<String> {
        let file = tempfile::NamedTempFile::new().expect("a temporary file");
        fs::write(file.path(), bytes).expect("writable");
        read_text(file.path())
    }

    #[test]
    fn text_is_read_plain_and_compressed() {
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        gzip.write_all(b"<Schema/>").expect("it is in memory");
        let mut xz = Vec::new();
        lzma_rs::xz_compress(&mut b"<Schema/>".as_slice(), &mut xz).expect("it is in memory");
        for bytes in [b"<Schema/>".to_vec(), gzip.finish().expect("it is in memory"), xz] {
            assert_eq!(text(bytes).expect("a text"), "<Schema/>");
        }
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        for (bytes, message) in [
            (&[0x1f, 0x8b, 8, 0][..], "damaged gzip data"),
            (&[0xfd, b'7', b'z', b'X', b'Z', 0, 1], "damaged xz data"),
            (b"PK\x03\x04...", "is compressed; unpack it first: unzip"),
            (&[0xff, 0xfe, 0xff], "not a text in UTF-8"),
        ] {
            let error = text(bytes.to_vec()).expect_err(message);
            assert!(format!("{error:#}").contains(message), "{error:#}");
        }
    }
}
